package org.labourrights.chassis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessPurposeTest {

    @ParameterizedTest
    @ValueSource(strings = {"YG-150105-2026H1-00017", "QX-152921-20260930-0001", "GZ-150105-2026-0001"})
    void refersToADocumentByItsNumber(String reference) {
        assertEquals(reference, new AccessPurpose("NOTICE", reference).reference());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "致电李小明", "AB-13800138-000", "QX-150105-19900307-5122", "YG-150105"})
    void refersToNobody(String reference) {
        assertThrows(IllegalArgumentException.class, () -> new AccessPurpose("NOTICE", reference));
    }

    @Test
    void isACode() {
        assertThrows(IllegalArgumentException.class, () -> AccessPurpose.of("送达提示函"));
    }
}
