package clausebook.problem;

/**
 * A place in a file that a person can open: the file's name as the publisher knows it, line and column.
 *
 * @param file the file, relative to the folder the build was started in, with {@code /} as separator
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in code points; 0 when the whole line is meant
 * @param excerpt the printed line at that place, empty when the whole file is meant or the line cannot be shown
 */
public record Place(String file, int line, int column, String excerpt) implements Comparable<Place> {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as far as the place is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
