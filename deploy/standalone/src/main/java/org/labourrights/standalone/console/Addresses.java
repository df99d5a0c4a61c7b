package org.labourrights.standalone.console;

import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.SuiteClient;

/** What to do next: addresses, tokens, and a call that works when pasted. */
final class Addresses {

    private Addresses() {}

    static void print(Ports ports) {
        String gateway = ports.gatewayUrl();
        String token = tokenCall(ports, "city-150100");
        System.out.printf(
                """

                Gateway (网关)         %s
                API documentation      %s/docs
                Health and figures     http://localhost:%d/q/health, /q/metrics (a service: its port + 1000)
                Token issuer           %s
                Kafka                  %s
                PostgreSQL             localhost:%d

                A token for each role (client id = role and division, or enterprise and its code; 任意密码):
                  city-150100  county-150105  province-130000  ent-91150105MA0T1A2B95  ent-admin-91150105MA0T1A2B95
                  inspector-150100  mediator-150100  coordinator-150105  worker  system-12345  auditor  admin
                  %s

                A first call (第一个调用):
                  curl -s "%s%s/enterprises?limit=2" -H "Authorization: Bearer $(%s)"
                """,
                gateway,
                gateway,
                Ports.management(ports.gateway()),
                ports.issuerUrl(),
                ports.kafkaServers(),
                ports.postgresql(),
                token,
                gateway,
                SuiteClient.REPORTING,
                token);
    }

    /** A pipeline that prints nothing but the token, with tools that every machine has. */
    private static String tokenCall(Ports ports, String client) {
        return "curl -s " + ports.issuerUrl() + "/token -d grant_type=client_credentials -d client_id=" + client
                + " -d client_secret=any | sed 's/.*\"access_token\" *: *\"\\([^\"]*\\).*/\\1/;t;d'";
    }
}
