package clausebook.publish;

import java.io.IOException;

/** How a finished stage takes the place of the present site. */
sealed interface Swap permits FolderSwap, LinkSwap, Patch {

    /** This way, or one that asks for less and leads to the same site. */
    Swap cheapest(Stage stage, PresentSite present, FileTree files) throws IOException;

    /** Whether the stage has to hold the whole site, what is as before as well. */
    boolean needsWhole();

    /** Refuses, while the old site stands untouched, what would otherwise fail in the middle of the swap. */
    void preflight(Manifest present, FileTree files) throws IOException;

    /** Brings into the stage what a person put into the present site, if that has to be done before the swap. */
    void carryOver(Manifest present, FileTree files) throws IOException;

    /** Puts the stage, which is whole and on the disk, in the site's place. */
    void publish(Manifest present, String manifestHash) throws IOException;
}
