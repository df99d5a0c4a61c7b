package org.labourrights.reporting.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.partner;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class EnterpriseExportTest {

    private static final String EXPORT = "/api/reporting/v1/enterprises/export";

    @Test
    void writesTheEnterprisesOfASearchAsCsvWithoutPersons() {
        String uscc = newUscc("130125");
        register(officer("130125"), partner(uscc, "行唐配送，有限公司", "130125"));

        String csv = officer("130125")
                .get(EXPORT + "?uscc=" + uscc)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"enterprises.csv\"")
                .extract()
                .asString();

        assertEquals(
                List.of(
                        "\uFEFF统一社会信用代码,企业名称,企业类型,合作企业类型,行业,注册登记地,实际经营地,头部企业,重点平台企业,状态,守法诚信等级",
                        uscc + ",行唐配送，有限公司,PARTNER,AGENT,FOOD_DELIVERY,130125,130125,false,false,ACTIVE,"),
                csv.lines().toList());
    }

    @Test
    void writesAWorkbookThatHoldsTheSameRows() throws IOException {
        String uscc = newUscc("130126");
        register(officer("130126"), partner(uscc, "=灵寿配送有限公司", "130126"));

        byte[] file = officer("130126")
                .get(EXPORT + "?format=XLSX&uscc=" + uscc)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains(uscc), sheet);
        assertTrue(sheet.contains("<t>=&#x7075;&#x5bff;"), sheet);
    }

    @Test
    void exportsNothingOfOtherDivisionsAndNothingToEnterprises() {
        String uscc = newUscc("130127");
        register(officer("130127"), partner(uscc, "高邑配送有限公司", "130127"));

        assertEquals(
                1,
                officer("150105")
                        .get(EXPORT + "?uscc=" + uscc)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .count());
        enterprise(uscc).get(EXPORT).then().statusCode(403);
    }

    private static String entry(byte[] file, String name) throws IOException {
        Path copy = Files.createTempFile("ledger", ".xlsx");
        Files.write(copy, file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }
}
