package org.labourrights.chassis.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonFileTest {

    @Test
    void readsTextsAndNumbersAsTheyAreWritten() throws IOException {
        assertEquals(List.of("1 [甲, 0.10]", "3 [, 1.0E+17]", "4 [true, ]"), Sent.shown(Sent.open("""
                        {"uscc": "甲", "amount": 0.10}

                        {"amount": 1.0E+17, "uscc": null}
                        {"uscc": true}
                        """)));
    }

    @Test
    void oneBadLineHurtsNoOther() throws IOException {
        assertEquals(
                List.of(
                        "1 [, ] [-1:E-JSON]",
                        "2 [, ] [-1:E-TYPE]",
                        "3 [甲, ] [-1:E-UNKNOWN-FIELD]",
                        "4 [, ] [0:E-TYPE]",
                        "5 [甲, ] [-1:E-JSON]",
                        "6 [甲, ] [-1:E-JSON]",
                        "7 [乙, 1]"),
                Sent.shown(Sent.open("""
                        {"uscc
                        [1]
                        {"uscc": "甲", "nmae": {"a": [1]}}
                        {"uscc": ["甲"]}
                        {"uscc": "甲", "uscc": "乙"}
                        {"uscc": "甲"} {"uscc": "乙"}
                        {"uscc": "乙", "amount": "1"}
                        """)));
    }
}
