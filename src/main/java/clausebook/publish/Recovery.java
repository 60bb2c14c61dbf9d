package clausebook.publish;

import static clausebook.publish.Surroundings.exists;

import java.io.IOException;

/** Clears up after a command that was killed: forward where its site was whole, back where it was not. */
final class Recovery {

    private Recovery() {}

    /** To be called with the lock held. Can itself be killed anywhere, and called again. */
    static Recovered clearUp(Surroundings at, Disk disk) throws IOException {
        Recovered done = Recovered.NOTHING;
        if (exists(at.drop())) {
            Drain.drop(disk, at.drop());
            done = Recovered.FINISHED;
        }
        if (exists(at.stage())) {
            Drain.drop(disk, at.stage());
            done = Recovered.DISCARDED;
        }
        if (exists(at.patch())) {
            done = Patch.finish(at, disk);
        }
        if (exists(at.link())) {
            done = LinkSwap.finish(at, disk);
        }
        if (exists(at.next()) || exists(at.old())) {
            done = FolderSwap.finish(at, disk);
        }
        return done;
    }
}
