package clausebook;

import clausebook.plan.SaidIndex;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file of a build's own for the places of the indexes that outgrow memory; made when it is first needed. */
final class SaidFile implements SaidIndex.Store, AutoCloseable {

    private @Nullable FileChannel channel;
    private long end;

    private FileChannel channel() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Path file = Files.createTempFile("clausebook-said", "");
            open = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            channel = open;
        }
        return open;
    }

    @Override
    public long append(byte[] block) throws IOException {
        long at = end;
        ByteBuffer bytes = ByteBuffer.wrap(block);
        while (bytes.hasRemaining()) {
            end += channel().write(bytes, end);
        }
        return at;
    }

    @Override
    public byte[] read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel().read(bytes, at + bytes.position()) < 0) {
                throw new IOException("a file of this build was cut off while it ran");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        if (open != null) {
            open.close();
        }
    }
}
