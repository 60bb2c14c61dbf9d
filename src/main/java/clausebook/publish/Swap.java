package clausebook.publish;

import java.io.IOException;

/** How a finished stage takes the place of the present site. */
sealed interface Swap permits FolderSwap, LinkSwap, Patch {

    /** The present site; refuses a place that must not be replaced. */
    PresentSite present() throws IOException;

    /** Whether the stage has to hold the whole site, what is as before as well. */
    boolean needsWhole();

    /** Refuses, while the old site stands untouched, what would otherwise fail in the middle of the swap. */
    void preflight(Manifest present, FileTree files) throws IOException;

    /** Brings into the stage what a person put into the present site, if that has to be done before the swap. */
    void carryOver(Manifest present, FileTree files) throws IOException;

    /** Puts the stage, which is whole and on the disk, in the site's place. */
    void publish(Manifest present, String manifestHash) throws IOException;
}
