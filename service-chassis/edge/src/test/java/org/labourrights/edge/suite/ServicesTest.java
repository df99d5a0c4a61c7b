package org.labourrights.edge.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesTest {

    private static final String THIRD = """

            pensions.module=pension-service
            pensions.port=8085
            pensions.database=pensions
            pensions.topic=nef.pe
            pensions.path=/api/pensions/v1
            pensions.open=GET /public/rates/*
            """;

    @Test
    void theServicesOfThisSuiteComeInTheOrderOfTheirStart() {
        Services services = Services.listed();

        assertEquals(List.of("reporting", "arrears", "inspection"), services.names());
        assertEquals(
                List.of("employment-reporting-service", "arrears-service", "inspection-service"), services.modules());
        assertEquals(List.of("nef.er", "nef.ar", "nef.in", "nef.kpi", "nef.dlq", "nef.me"), services.topics());
        assertEquals(List.of("mediation"), services.announced());
        assertEquals("labour-rights", services.audience());
        assertEquals(
                List.of(
                        "GET /api/reporting/v1/public/documents/*",
                        "GET /api/reporting/v1/public/evidence/checkpoints.ndjson",
                        "GET /api/reporting/v1/public/evidence/checkpoints/newest",
                        "GET /api/reporting/v1/public/evidence/checkpoints/#",
                        "GET /api/reporting/v1/public/evidence/entries/#.ndjson",
                        "GET /api/reporting/v1/public/evidence/leaves/#.txt",
                        "GET /api/reporting/v1/public/evidence/consistency",
                        "POST /api/arrears/v1/public/leads",
                        "GET /api/arrears/v1/public/leads/*",
                        "POST /api/arrears/v1/public/leads/*/confirmation",
                        "POST /api/arrears/v1/public/leads/*/objection",
                        "POST /api/arrears/v1/public/leads/*/withdrawal-request",
                        "POST /api/arrears/v1/public/leads/*/attachments 10M",
                        "GET /api/arrears/v1/public/leads/*/proof",
                        "GET /api/arrears/v1/public/evidence/checkpoints.ndjson",
                        "GET /api/arrears/v1/public/evidence/checkpoints/newest",
                        "GET /api/arrears/v1/public/evidence/checkpoints/#",
                        "GET /api/arrears/v1/public/evidence/entries/#.ndjson",
                        "GET /api/arrears/v1/public/evidence/leaves/#.txt",
                        "GET /api/arrears/v1/public/evidence/consistency",
                        "GET /api/inspection/v1/public/inspection-items",
                        "GET /api/inspection/v1/public/draws",
                        "GET /api/inspection/v1/public/draws/#",
                        "GET /api/inspection/v1/public/draws/#/attempts/#",
                        "GET /api/inspection/v1/public/documents/*",
                        "GET /api/inspection/v1/public/publications",
                        "GET /api/inspection/v1/public/publications/export",
                        "GET /api/inspection/v1/public/blacklist-entries",
                        "GET /api/inspection/v1/public/blacklist-entries/export",
                        "GET /api/inspection/v1/public/evidence/checkpoints.ndjson",
                        "GET /api/inspection/v1/public/evidence/checkpoints/newest",
                        "GET /api/inspection/v1/public/evidence/checkpoints/#",
                        "GET /api/inspection/v1/public/evidence/entries/#.ndjson",
                        "GET /api/inspection/v1/public/evidence/leaves/#.txt",
                        "GET /api/inspection/v1/public/evidence/consistency"),
                services.openOperations());
    }

    @Test
    void aBlockMoreIsAServiceMore() throws IOException {
        Services services = read(list() + THIRD);

        assertEquals(
                new Service(
                        "pensions",
                        "pension-service",
                        8085,
                        "pensions",
                        "nef.pe",
                        "/api/pensions/v1",
                        List.of("GET /api/pensions/v1/public/rates/*")),
                services.all().getLast());
        assertEquals(9085, services.require("pensions").management());
        assertEquals("/pension-service", services.require("pensions").source());
        assertEquals(List.of("reporting", "arrears", "inspection", "pensions"), services.databases());
        assertEquals(
                List.of("nef.er", "nef.ar", "nef.in", "nef.pe", "nef.kpi", "nef.dlq", "nef.me"), services.topics());
    }

    @Test
    void anAnnouncedServiceIsNoLongerAnnouncedOnceItHasABlock() throws IOException {
        Services services = read(list() + THIRD.replace("pensions", "mediation").replace("nef.pe", "nef.me"));

        assertEquals(List.of(), services.announced());
        assertEquals(List.of("nef.er", "nef.ar", "nef.in", "nef.me", "nef.kpi", "nef.dlq"), services.topics());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pensions.port=8085        | pensions.port=8082       | two services have the port 8082
            pensions.port=8085        | pensions.port=9081       | two services have the port 9081
            pensions.port=8085        | pensions.port=64536      | pensions.port is 64536, not a port from 1 to 64535
            pensions.port=8085        | pensions.port=http       | pensions.port is http, not a port from 1 to 64535
            pensions.database=pensions| pensions.database=arrears| two services have the database arrears
            pensions.topic=nef.pe     | pensions.topic=nef.er    | two services have the topic nef.er
            pensions.topic=nef.pe     | pensions.topic=          | the list of services does not say pensions.topic
            pensions.path=/api/       | pensions.path=/           | pensions.path is /pensions/v1, not /api/<word>/v<number>
            pensions.database=pensions| pensions.databse=pensions| the list of services knows no pensions.databse
            pensions.database=pensions| reporting.port=8086      | the list of services says reporting.port twice
            """)
    void aListThatNobodyCouldStartFromIsRefused(String right, String wrong, String complaint) throws IOException {
        String list = list() + THIRD.replace(right, wrong);

        assertEquals(
                complaint,
                assertThrows(IllegalStateException.class, () -> read(list)).getMessage());
    }

    private static Services read(String list) throws IOException {
        return Services.read(new StringReader(list));
    }

    private static String list() throws IOException {
        return Files.readString(Path.of("../../deploy/services.properties"));
    }
}
