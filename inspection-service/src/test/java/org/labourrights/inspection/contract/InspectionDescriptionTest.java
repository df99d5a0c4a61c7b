package org.labourrights.inspection.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiDocument;
import org.labourrights.testkit.contract.DescriptionRule;
import org.labourrights.testkit.contract.GoldenDocument;
import org.labourrights.testkit.contract.NamingRule;

@QuarkusTest
@WithSuite
class InspectionDescriptionTest {

    @Test
    void isTheDescriptionThatIsCheckedIn() {
        GoldenDocument.compare();
    }

    @Test
    void everyOperationIsDescribedInFull() {
        assertEquals(List.of(), DescriptionRule.lacking(ApiDocument.live()));
    }

    @Test
    void usesOneWordForOneThing() {
        assertEquals(List.of(), NamingRule.astray(ApiDocument.live()));
    }
}
