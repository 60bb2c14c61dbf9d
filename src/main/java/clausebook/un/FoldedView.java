package clausebook.un;

/** A text seen folded, character by character, without a copy; positions are those of the text. */
record FoldedView(String text) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return Folding.fold(text.charAt(index));
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new FoldedView(text.substring(from, to));
    }

    @Override
    public String toString() {
        return Folding.fold(text);
    }
}
