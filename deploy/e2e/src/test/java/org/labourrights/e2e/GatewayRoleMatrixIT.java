package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Ports;

/**
 * Every operation that the gateway publishes, called through it by whom it must tell apart: it answers as the service itself
 * does. The service's own role matrix then holds for whoever comes by the gateway.
 */
@Order(6)
class GatewayRoleMatrixIT {

    private static final int AT_ONCE = 12;

    private final Ports ports = RunningSuite.ports();
    private final Operations operations = new Operations(ports);
    private final Map<String, Identity> identities = Identity.all(ports, RunningSuite.home());

    @Test
    void theGatewayLetsThroughWhatTheServiceAllowsAndNothingElse()
            throws IOException, InterruptedException, ExecutionException {
        List<Operation> published = operations.published();
        List<Future<List<String>>> cells = new ArrayList<>();
        List<String> surprises = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Operation operation : published) {
                identities.forEach(
                        (who, identity) -> cells.add(threads.submit(() -> surprises(operation, who, identity))));
            }
        }
        for (Future<List<String>> cell : cells) {
            surprises.addAll(cell.get());
        }

        assertEquals(List.of(), surprises, () -> String.join("\n", surprises));
        for (Service service : Services.listed().all()) {
            assertEquals(
                    service.open().size(),
                    published.stream()
                            .filter(it -> it.service().equals(service.name()))
                            .filter(Operation::isPublic)
                            .count(),
                    service.name());
            assertTrue(published.stream().anyMatch(it -> it.service().equals(service.name())), service.name());
        }
    }

    private List<String> surprises(Operation operation, String who, Identity identity)
            throws IOException, InterruptedException {
        Operations.Reply direct = operations.call(operations.serviceUrl(operation), operation, identity);
        Operations.Reply through = operations.call(ports.gatewayUrl(), operation, identity);
        String seen = "%s by %s: gateway %s, service %s".formatted(operation, who, through, direct);
        List<String> surprises = new ArrayList<>();
        if (!through.equals(direct) && !isTheGatewaysOwn(through, operation, identity)) {
            surprises.add("another answer: " + seen);
        }
        if (through.status() >= 500 || direct.status() >= 500) {
            surprises.add("a fault of ours: " + seen);
        }
        if (!operation.isPublic() && !identity.isGenuine() && through.status() != 401) {
            surprises.add("open to nobody in particular: " + seen);
        }
        return surprises;
    }

    /** A token that the gateway does not accept is refused at its door, also where the service would ask for none. */
    private static boolean isTheGatewaysOwn(Operations.Reply reply, Operation operation, Identity identity) {
        return operation.isPublic()
                && identity.token() != null
                && !identity.isGenuine()
                && reply.equals(new Operations.Reply(401, "E-UNAUTHENTICATED"));
    }

    /**
     * One operation as the gateway publishes it.
     *
     * @param path with variables
     */
    record Operation(String service, String method, String path, JsonNode node) {

        /** The description names no roles, not even an empty list of them. */
        boolean isPublic() {
            return !node.has("x-roles");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
