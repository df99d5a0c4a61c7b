package org.labourrights.kernel.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamePartsTest {

    @Test
    void looksForTheWholeNameThenWithoutItsFormThenForItsEndAndItsBeginning() {
        assertEquals(List.of("赛罕快送科技有限公司", "赛罕快送科技", "快送科技", "赛罕快送", "科技", "快送", "赛罕"), NameParts.of("赛罕快送科技有限公司"));
    }

    @Test
    void asksOnlyForWhatSaysSomething() {
        assertEquals(List.of("极速"), NameParts.of("极速"));
        assertEquals(List.of("公司"), NameParts.of("公司"));
    }
}
