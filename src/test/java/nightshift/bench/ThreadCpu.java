package nightshift.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Processor time of this process in nanoseconds, and what of it went to the compiler of the virtual machine and to its
 * garbage collector (on Linux; elsewhere these two are 0).
 */
record ThreadCpu(long all, long compiler, long collector) {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int USER_TIME = 11;

    static ThreadCpu now() {
        long all = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        return new ThreadCpu(
                all,
                of(name -> name.startsWith("C1 Comp") || name.startsWith("C2 Comp")),
                of(name -> name.startsWith("GC Thread") || name.startsWith("G1 ")));
    }

    ThreadCpu since(ThreadCpu earlier) {
        return new ThreadCpu(all - earlier.all, compiler - earlier.compiler, collector - earlier.collector);
    }

    private static long of(Predicate<String> wanted) {
        if (!Files.isDirectory(THREADS)) {
            return 0;
        }
        try (Stream<Path> threads = Files.list(THREADS)) {
            return threads.mapToLong(thread -> of(thread, wanted)).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long of(Path thread, Predicate<String> wanted) {
        try {
            if (!wanted.test(Files.readString(thread.resolve("comm")).strip())) {
                return 0;
            }
            String stat = Files.readString(thread.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * NANOS_PER_TICK;
        } catch (IOException e) {
            return 0;
        }
    }
}
