package org.labourrights.chassis.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

class AddressTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a?x=1&y=",
                "/%E5%BC%A0?name=%E5%BC%A0+%E4%B8%89",
                "/?%F0%9F%98%80=1",
                "/?q=%F0%A0%AE%B7%25"
            })
    void takesUtf8InPercentEncoding(String address) {
        assertEquals(Optional.empty(), AddressText.fault(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?x=1&name=%D5%C5",
                "/?name=%C0%AF",
                "/?name=%ED%A0%80",
                "/?name=%zz",
                "/?name=%4",
                "/?name=%",
                "/?name=张",
                "/?name=%E5%BC",
                "/?name=%+1"
            })
    void namesTheParameterWhoseBytesAreNoText(String address) {
        Problem problem = AddressText.fault(address).orElseThrow();

        assertEquals("E-PARAMETER", problem.code());
        assertEquals(List.of(FieldProblem.of("?name", "E-URL-ENCODING")), problem.errors());
    }

    @Test
    void refusesAPathThatIsNone() {
        assertEquals("E-REQUEST", AddressText.fault("/%C3%28").orElseThrow().code());
        assertEquals("E-REQUEST", AddressText.fault("/张").orElseThrow().code());
    }
}
