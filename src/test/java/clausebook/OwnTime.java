package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** The processor's time that this thread alone used: what else the machine does at the moment makes no test fail. */
public final class OwnTime {

    private OwnTime() {}

    public static Duration of(Executable work) throws Throwable {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.execute();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }

    /** Fails when the work took longer. */
    public static void assertAtMost(Duration most, String what, Executable work) throws Throwable {
        assertThat(of(work)).as(what).isLessThan(most);
    }
}
