package clausebook.render;

import clausebook.text.Store;

/** For sites so small that nothing outgrows the memory. */
enum NoStore implements Store {
    NONE;

    @Override
    public Block put(byte[] bytes) {
        throw new AssertionError("this site is small");
    }
}
