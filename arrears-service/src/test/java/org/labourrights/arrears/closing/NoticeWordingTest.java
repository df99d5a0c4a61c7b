package org.labourrights.arrears.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoticeWordingTest {

    @Test
    void aTimeBarredReporterIsToldThatArbitrationMayBeOpen() {
        String notice = NoticeWording.of("QX-152921-20260930-0001", RejectionReason.TIME_BARRED, "发生于2023年。", 2);

        assertEquals(
                "您反映的线索（编号QX-152921-20260930-0001）不予受理。违法行为终了之日至接收之日已超过2年（《劳动保障监察条例》第二十条）。"
                        + "发生于2023年。您仍可能有权申请劳动争议仲裁：劳动关系存续期间因拖欠劳动报酬发生争议的，不受一年仲裁时效限制；"
                        + "劳动关系终止的，应当自终止之日起一年内提出（《劳动争议调解仲裁法》第二十七条）。",
                notice);
    }
}
