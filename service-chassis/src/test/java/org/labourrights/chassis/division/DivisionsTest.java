package org.labourrights.chassis.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.DivisionCode;

class DivisionsTest {
    private final Divisions divisions = new Divisions();

    @ParameterizedTest
    @CsvSource({
        "CN, CN/",
        "150105, CN/150000/150100/150105/",
        "152921, CN/150000/152900/152921/",
        "130102, CN/130000/130100/130102/",
        "130682, CN/130000/130682/",
        "130181, CN/130000/130181/",
        "1300L1, CN/130000/1300L1/",
        "130629, CN/130000/1300L1/130629/",
        "1529L1, CN/150000/152900/1529L1/",
        "150172, CN/150000/150100/150172/",
        "110101, CN/110000/110101/",
        "429004, CN/420000/429004/"
    })
    void givesTheReportingPath(String code, String path) {
        assertEquals(path, divisions.path(new DivisionCode(code)));
    }

    @Test
    void keepsTheParentByCodeBesideTheReportingParent() {
        Division dingzhou = divisions.get(new DivisionCode("130682"));

        assertEquals(new DivisionCode("130600"), dingzhou.parent());
        assertEquals(new DivisionCode("130000"), dingzhou.reportingParent());
        assertEquals(3, dingzhou.level());
        assertEquals(2, divisions.reportingLevel(dingzhou.code()));
    }

    @ParameterizedTest
    @CsvSource({"130102, GB2260", "150172, NBS", "130171, NBS", "1300L1, LOCAL", "1529L2, LOCAL"})
    void saysWhereACodeComesFrom(String code, CodeSource source) {
        assertEquals(source, divisions.get(new DivisionCode(code)).source());
    }

    @Test
    void listsWhoReportsToAlxa() {
        List<String> names = divisions.children(new DivisionCode("152900")).stream()
                .map(Division::name)
                .toList();

        assertEquals(List.of("阿拉善左旗", "阿拉善右旗", "额济纳旗", "内蒙古阿拉善高新技术产业开发区", "孪井滩生态移民示范区", "乌兰布和生态沙产业示范区"), names);
    }

    @Test
    void coversTheWholeCountry() {
        assertEquals(31, divisions.children(DivisionCode.CN).size());
        assertEquals(3352, divisions.stream().count());
        assertTrue(
                divisions.stream().allMatch(each -> divisions.path(each.code()).startsWith("CN/")));
    }

    @Test
    void findsTheAncestorOfARankInReporting() {
        DivisionCode changan = new DivisionCode("130102");

        assertEquals("石家庄市", divisions.ancestor(changan, 2).orElseThrow().name());
        assertEquals(
                "定州市",
                divisions.ancestor(new DivisionCode("130682"), 2).orElseThrow().name());
        assertEquals(Optional.empty(), divisions.ancestor(new DivisionCode("130682"), 3));
    }

    @Test
    void spellsTheFullName() {
        assertEquals("河北省石家庄市长安区", divisions.fullName(new DivisionCode("130102")));
        assertEquals("河北省定州市", divisions.fullName(new DivisionCode("130682")));
    }

    @Test
    void doesNotKnowEveryNumber() {
        assertEquals(Optional.empty(), divisions.find(new DivisionCode("999999")));
        assertThrows(IllegalArgumentException.class, () -> divisions.path(new DivisionCode("999999")));
    }
}
