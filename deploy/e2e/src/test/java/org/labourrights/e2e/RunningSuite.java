package org.labourrights.e2e;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.client.OwnSuite;

/** The suite that the journeys share: started when the first journey asks for it, ended with the test run. */
public final class RunningSuite implements LauncherSessionListener {

    /** What one address may do within a minute is tried by the gateway's own tests; here one address is everybody. */
    private static final Map<String, String> FOR_MANY_CALLERS = Map.of(
            "GATEWAY_LIMITS_OPEN_REQUESTS", "100000",
            "GATEWAY_ATTEMPTS_BAD_TOKENS", "100000",
            "GATEWAY_ATTEMPTS_WRONG_CODES", "100000",
            "GATEWAY_ATTEMPTS_SAME_CODE", "100000");

    private static @Nullable OwnSuite suite;
    private static @Nullable TraceSink traces;

    /** Addresses of the suite; starts it on the first call. */
    static synchronized Ports ports() {
        OwnSuite running = suite;
        if (running == null) {
            Logs.configure();
            TraceSink sink = TraceSink.open();
            traces = sink;
            Map<String, String> variables = new HashMap<>(sink.variables());
            // The journeys live through the days of their scenarios; those of the sample data are none of them.
            variables.put("SUITE_SAMPLE", "no");
            variables.putAll(FOR_MANY_CALLERS);
            running = OwnSuite.start(project(), home("journeys"), variables);
            suite = running;
        }
        return running.ports();
    }

    /** Where it keeps its data and logs. */
    static synchronized SuiteHome home() {
        return Objects.requireNonNull(suite, "no journey has started the suite").home();
    }

    /** What its parts have told of their work. */
    static synchronized TraceSink traces() {
        return Objects.requireNonNull(traces, "no journey has started the suite");
    }

    /** The log of a part of the suite that runs. */
    static synchronized Path log(String part) {
        return home().log(part);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        synchronized (RunningSuite.class) {
            OwnSuite running = suite;
            if (running != null) {
                suite = null;
                running.close();
            }
            TraceSink sink = traces;
            if (sink != null) {
                traces = null;
                sink.close();
            }
        }
    }

    static Path project() {
        return Path.of(property("suite.project"));
    }

    /** A folder for the data of one suite. */
    static Path home(String name) {
        return Path.of(property("suite.home")).resolve(name);
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("system property " + name + " is set by the build");
        }
        return value;
    }
}
