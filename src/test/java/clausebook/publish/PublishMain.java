package clausebook.publish;

import clausebook.publish.Publication.Way;
import java.io.IOException;
import java.nio.file.Path;

/** What the forked processes of these tests run: {@code publish-first}, {@code publish-second},
 * {@code patch-second}, {@code recover}, {@code hold}. */
final class PublishMain {

    private PublishMain() {}

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[1]);
        try {
            switch (args[0]) {
                case "publish-first" -> Sites.publish(site, Sites.FIRST, Way.FOLDER, new RealDisk());
                case "publish-second" -> Sites.publish(site, Sites.SECOND, Way.FOLDER, new RealDisk());
                case "patch-second" -> Sites.publish(site, Sites.LARGE_SECOND, Way.FOLDER, new RealDisk(), Sites.FEW);
                case "recover" -> System.out.println(Publication.recover(site));
                case "hold" -> hold(site);
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (PublishRefused e) {
            System.out.println(e.problem().code() + ": " + e.problem().message());
            System.exit(3);
        }
    }

    /** Keeps the lock until the standard input ends. */
    private static void hold(Path site) throws IOException {
        try (Publication publication = Publication.begin(site)) {
            publication.stage("index.html", new byte[] {1});
            System.out.println("holding");
            System.out.flush();
            while (System.in.read() >= 0) {
                // only the end matters
            }
        }
    }
}
