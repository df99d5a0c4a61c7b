package org.labourrights.standalone;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The TCP ports of the parts, all on the loopback address. Each can be changed by an environment variable.
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

    /** Reads the ports from environment variables; a value that is no port number is refused by name. */
    public static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "SUITE_PORT_GATEWAY", 8080),
                port(environment, "SUITE_PORT_REPORTING", 8081),
                port(environment, "SUITE_PORT_ARREARS", 8082),
                port(environment, "SUITE_PORT_ISSUER", 8090),
                port(environment, "SUITE_PORT_KAFKA", 9092),
                port(environment, "SUITE_PORT_KAFKA_CONTROLLER", 9093),
                port(environment, "SUITE_PORT_POSTGRESQL", 5433));
    }

    /** The variable that sets each port, and its value: what a message about a taken port needs to name. */
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
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new SuiteFailure(variable + "=" + value + " is not a port (不是端口号); use 1 to 65535.", notANumber);
        }
        throw new SuiteFailure(variable + "=" + value + " is not a port (不是端口号); use 1 to 65535.");
    }
}
