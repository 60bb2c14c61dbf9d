package clausebook.render;

import clausebook.plan.SaidIndex;

/** For sites so small that nothing outgrows the memory. */
enum NoStore implements SaidIndex.Store {
    NONE;

    @Override
    public long append(byte[] block) {
        throw new AssertionError("this site is small");
    }

    @Override
    public byte[] read(long at, int length) {
        throw new AssertionError("nothing was put here");
    }
}
