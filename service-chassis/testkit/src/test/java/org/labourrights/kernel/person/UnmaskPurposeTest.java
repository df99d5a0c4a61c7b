package org.labourrights.kernel.person;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.privacy.AccessPurpose;

class UnmaskPurposeTest {

    private final CodeLists codes = new CodeLists();

    @ParameterizedTest
    @EnumSource
    void isACodeOfTheList(UnmaskPurpose purpose) {
        assertTrue(codes.find(AccessPurpose.LIST, purpose.recorded().code()).isPresent());
    }
}
