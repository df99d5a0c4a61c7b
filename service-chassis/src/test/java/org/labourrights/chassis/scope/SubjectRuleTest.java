package org.labourrights.chassis.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"county-150105", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "张三@hrss", "systematic", "Seedorf"})
    void takesWhoeverIsNamed(String subject) {
        assertNull(SubjectRule.complaint(subject));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t", "\u3000"})
    void refusesATokenOfNobody(String subject) {
        assertEquals("sub is missing", SubjectRule.complaint(subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"system:reporter", "SYSTEM:timer", "system:", "anonymous", "Anonymous", "seed"})
    void refusesTheNamesOfTheServiceItself(String subject) {
        assertEquals("sub is reserved", SubjectRule.complaint(subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", " a", "a\u0000"})
    void refusesWhatWouldBeReadAsSomethingElse(String subject) {
        assertEquals("sub is no name", SubjectRule.complaint(subject));
    }

    @Test
    void refusesANameThatNoColumnHolds() {
        assertNull(SubjectRule.complaint("x".repeat(SubjectRule.LONGEST)));
        assertEquals("sub is no name", SubjectRule.complaint("x".repeat(SubjectRule.LONGEST + 1)));
    }
}
