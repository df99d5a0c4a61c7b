package org.labourrights.standalone.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.supervisor.Supervisor;

/** The Java half of {@code deploy/suite}: one command a call. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        Map<String, String> environment = System.getenv();
        try {
            System.exit(run(arguments.length == 0 ? "" : arguments[0], arguments, environment));
        } catch (SuiteFailure explained) {
            System.err.println(explained.getMessage());
            System.exit(1);
        } catch (IOException | UncheckedIOException refused) {
            System.err.println("The suite cannot read or write a file (文件读写失败): " + refused.getMessage());
            System.exit(1);
        }
    }

    private static int run(String command, String[] arguments, Map<String, String> environment) throws Exception {
        SuiteHome home = SuiteHome.from(environment);
        Ports ports = Ports.from(environment);
        return switch (command) {
            case "up" -> new Up(home, ports, environment).run();
            case "down" -> {
                firstLife(home, environment).end();
                yield new Down(home).run(arguments.length > 1 && arguments[1].equals("--wipe"));
            }
            case "prepare" -> {
                firstLife(home, environment).live();
                yield 0;
            }
            case "unprepare" -> {
                firstLife(home, environment).end();
                yield 0;
            }
            case "status" -> new Status(home).run();
            case "demo" -> new Demo().run(home, ports);
            case "supervise" -> {
                Supervisor.run(home, ports, environment);
                yield 0;
            }
            default -> throw new SuiteFailure("Unknown command (未知命令): " + command);
        };
    }

    private static FirstLife firstLife(SuiteHome home, Map<String, String> environment) {
        return new FirstLife(home.project(), environment, Clock.systemUTC());
    }
}
