package clausebook.render;

import clausebook.plan.SaidIndex;

/** For sites so small that nothing outgrows the memory. */
enum NoStore implements SaidIndex.Store {
    NONE;

    @Override
    public SaidIndex.Block put(byte[] bytes) {
        throw new AssertionError("this site is small");
    }
}
