package org.labourrights.standalone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.labourrights.testkit.FreePorts;

/**
 * The TCP ports of the parts, all on the loopback address. Each can be changed by an environment variable. Gateway and
 * services speak about themselves on a management port, {@value #MANAGEMENT} above their own.
 *
 * @param gateway {@code SUITE_PORT_GATEWAY}, 8080
 * @param reporting {@code SUITE_PORT_REPORTING}, 8081
 * @param arrears {@code SUITE_PORT_ARREARS}, 8082
 * @param issuer {@code SUITE_PORT_ISSUER}, 8090
 * @param kafka {@code SUITE_PORT_KAFKA}, 9092
 * @param kafkaController {@code SUITE_PORT_KAFKA_CONTROLLER}, 9093
 * @param postgresql {@code SUITE_PORT_POSTGRESQL}, 5433
 */
public record Ports(
        int gateway, int reporting, int arrears, int issuer, int kafka, int kafkaController, int postgresql) {

    private static final int MANAGEMENT = 1000;
    private static final int HIGHEST = 65_535;
    private static final Set<String> MANAGED =
            Set.of("SUITE_PORT_GATEWAY", "SUITE_PORT_REPORTING", "SUITE_PORT_ARREARS");

    /**
     * One port that the suite listens on.
     *
     * @param variable that sets it, or the port that it is derived from
     */
    public record Use(int port, String variable, boolean management) {

        /** {@code SUITE_PORT_GATEWAY}, or {@code management of SUITE_PORT_GATEWAY}. */
        public String named() {
            return management ? "management of " + variable : variable;
        }
    }

    /**
     * Reads the ports from environment variables; a value that is no port number, leaves no room for the management port
     * or is asked for twice is refused by name.
     */
    public static Ports from(Map<String, String> environment) {
        Ports ports = new Ports(
                port(environment, "SUITE_PORT_GATEWAY", 8080),
                port(environment, "SUITE_PORT_REPORTING", 8081),
                port(environment, "SUITE_PORT_ARREARS", 8082),
                port(environment, "SUITE_PORT_ISSUER", 8090),
                port(environment, "SUITE_PORT_KAFKA", 9092),
                port(environment, "SUITE_PORT_KAFKA_CONTROLLER", 9093),
                port(environment, "SUITE_PORT_POSTGRESQL", 5433));
        ports.refuseDoubles();
        return ports;
    }

    /** Free ports for every part of a suite, by the variable that sets each. */
    public static Map<String, String> free() {
        List<String> variables = List.copyOf(from(Map.of()).byVariable().keySet());
        List<Integer> ports = FreePorts.some(variables.size(), MANAGEMENT);
        Map<String, String> free = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            free.put(variables.get(i), String.valueOf(ports.get(i)));
        }
        return free;
    }

    /** A free port for one more gateway or service, whose management port is free as well. */
    public static int freeWithManagement() {
        return FreePorts.some(1, MANAGEMENT).getFirst();
    }

    /** The management port of the gateway or service that listens on {@code port}. */
    public static int management(int port) {
        return port + MANAGEMENT;
    }

    /** Every port of the suite, with the variable that a message about a taken one needs to name. */
    public List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        byVariable().forEach((variable, port) -> {
            uses.add(new Use(port, variable, false));
            if (MANAGED.contains(variable)) {
                uses.add(new Use(management(port), variable, true));
            }
        });
        return uses;
    }

    private void refuseDoubles() {
        Map<Integer, Use> seen = new HashMap<>();
        for (Use use : uses()) {
            Use other = seen.put(use.port(), use);
            if (other != null) {
                throw new SuiteFailure(String.format(
                        Locale.ROOT,
                        "%d is asked for twice (端口重复): %s and %s; a management port lies %d above its own.",
                        use.port(),
                        other.named(),
                        use.named(),
                        MANAGEMENT));
            }
        }
    }

    /** The variable that sets each port, and its value. */
    public Map<String, Integer> byVariable() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("SUITE_PORT_GATEWAY", gateway);
        ports.put("SUITE_PORT_REPORTING", reporting);
        ports.put("SUITE_PORT_ARREARS", arrears);
        ports.put("SUITE_PORT_ISSUER", issuer);
        ports.put("SUITE_PORT_KAFKA", kafka);
        ports.put("SUITE_PORT_KAFKA_CONTROLLER", kafkaController);
        ports.put("SUITE_PORT_POSTGRESQL", postgresql);
        return ports;
    }

    public String gatewayUrl() {
        return "http://localhost:" + gateway;
    }

    public String issuerUrl() {
        return "http://localhost:" + issuer + "/default";
    }

    public String kafkaServers() {
        return "localhost:" + kafka;
    }

    private static int port(Map<String, String> environment, String variable, int otherwise) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        int highest = MANAGED.contains(variable) ? HIGHEST - MANAGEMENT : HIGHEST;
        String refusal = variable + "=" + value + " is not a port (不是端口号); use 1 to " + highest + ".";
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= highest) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new SuiteFailure(refusal, notANumber);
        }
        throw new SuiteFailure(refusal);
    }
}
