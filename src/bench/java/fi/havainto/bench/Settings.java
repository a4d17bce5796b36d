package fi.havainto.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured, from system properties.
 *
 * @param reports how many sent reports there are
 * @param quickFlags the flags of the run command; otherwise those of production: the JVM's own collector and compilers
 * @param clients how many work at the same time, one measurement each
 * @param span how long each flow is measured
 * @param warmUp how long all flows are run before
 * @param flows which; all when none is named
 * @param data the data directory, kept between runs
 */
record Settings(
        int reports,
        boolean quickFlags,
        List<Integer> clients,
        Duration span,
        Duration warmUp,
        List<Flow> flows,
        Path data,
        int port) {

    static Settings read() {
        int reports = Integer.getInteger("bench.reports", 10_000);
        String flows = System.getProperty("bench.flows", "");
        return new Settings(
                reports,
                System.getProperty("bench.flags", "default").equals("run"),
                Arrays.stream(System.getProperty("bench.clients", "1,8").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 10)),
                Duration.ofSeconds(Integer.getInteger("bench.warmup", 60)),
                flows.isBlank()
                        ? List.of(Flow.values())
                        : Arrays.stream(flows.split(",")).map(Flow::valueOf).toList(),
                Path.of(System.getProperty("bench.data", "target/bench"))
                        .resolve(Integer.toString(reports))
                        .toAbsolutePath(),
                Integer.getInteger("bench.port", 18_090));
    }
}
