package org.labourrights.standalone.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The start-up cache of one application (JEP 483, 514): classes loaded and linked, profiles kept. A life that nobody uses
 * records it beside the application after a build, every later one starts from it in about a third of the time.
 *
 * <p>Needs a JDK that can end a recording while the application runs; on others every start is a plain one.
 */
final class StartCache {

    private static final Logger LOG = System.getLogger(StartCache.class.getName());
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    // An older virtual machine does not even know the options.
    private static final boolean POSSIBLE = canEndRecordings();

    private final Path application;
    private final Path cache;
    private final Path unfinished;
    private final boolean recording;

    /**
     * @param application the jar that is started
     * @param recording whether this life is one that records, if nothing is recorded yet
     */
    StartCache(Path application, boolean recording) {
        this.application = application;
        this.recording = recording;
        this.cache = application.resolveSibling("start.aot");
        this.unfinished = application.resolveSibling("start.aot.unfinished");
    }

    /** Whether there could be one and is none. */
    boolean isLacking() {
        return POSSIBLE && !exists();
    }

    private boolean isToBeRecorded() {
        return recording && isLacking();
    }

    /** What the command line of this life says. */
    List<String> options() {
        if (!POSSIBLE) {
            return List.of();
        }
        if (exists()) {
            // A cache that does not fit is left aside by the virtual machine, which is no news for the log.
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off");
        }
        return isToBeRecorded() ? List.of("-XX:AOTCacheOutput=" + unfinished, "-Xlog:aot*=off") : List.of();
    }

    /** Ends the recording of that process if it makes one; takes some seconds, the application answers all the while. */
    void record(long pid) throws InterruptedException {
        if (!isToBeRecorded()) {
            return;
        }
        try {
            int status = new ProcessBuilder(JCMD.toString(), String.valueOf(pid), "AOT.end_recording")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (status == 0) {
                Files.move(unfinished, cache, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            LOG.log(Level.INFO, "start-up cache of {0}: {1}", application, status == 0 ? "recorded" : "not recorded");
        } catch (IOException notStarted) {
            LOG.log(Level.WARNING, "no start-up cache of " + application, notStarted);
        }
    }

    /** Whether there is one that was recorded from what is built now. */
    private boolean exists() {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(application)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean canEndRecordings() {
        try {
            var commands = ManagementFactory.getPlatformMBeanServer()
                    .getMBeanInfo(new ObjectName("com.sun.management:type=DiagnosticCommand"));
            return Files.isExecutable(JCMD)
                    && Arrays.stream(commands.getOperations())
                            .anyMatch(command -> command.getName().equals("aotEndRecording"));
        } catch (JMException withoutCommands) {
            return false;
        }
    }
}
