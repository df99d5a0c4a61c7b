package org.labourrights.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.MobileNumber;
import org.labourrights.chassis.identifier.ResidentId;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Values for tests, loads and demonstrations: the same seed gives the same values, and names, numbers and addresses are
 * plainly made up.
 */
public final class Samples {
    private static final String SUBJECT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> WORDS = List.of("虚构", "样例", "演示", "测试", "假想", "示范", "模拟", "练习", "范本", "习作");
    private static final List<String> TRADES = List.of("速送", "出行", "同城配送", "货运", "快递", "直播", "电商", "家政", "骑手服务", "代驾");
    private static final List<String> SURNAMES = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");
    private static final List<String> GIVEN = List.of("某一", "某二", "某三", "某四", "某五", "某六", "某七", "某八");

    private final Random random;

    public Samples(long seed) {
        this.random = new Random(seed);
    }

    /** A code of an enterprise (91…) whose check character and organisation code hold. */
    public UnifiedSocialCreditCode enterprise(DivisionCode registeredIn) {
        return uscc("91", registeredIn);
    }

    /** A code of a registered self-employed person (92…). */
    public UnifiedSocialCreditCode selfEmployed(DivisionCode registeredIn) {
        return uscc("92", registeredIn);
    }

    /** A company name that no register would hold: 虚构…（示例）有限公司 with a number. */
    public String enterpriseName() {
        return pick(WORDS) + pick(TRADES) + (1000 + random.nextInt(9000)) + "号（示例）有限公司";
    }

    /** A name of nobody: a heavenly stem and 某一…某八. */
    public String personName() {
        return pick(SURNAMES) + pick(GIVEN);
    }

    /** A resident id with a birth date that is that many years before the day. */
    public ResidentId resident(DivisionCode division, int age, LocalDate on) {
        LocalDate birth = on.minusYears(age).minusDays(random.nextInt(300));
        String first17 = division.value() + birth.toString().replace("-", "") + "%03d".formatted(random.nextInt(1000));
        return new ResidentId(first17 + ResidentId.checkCharacter(first17));
    }

    /** A number of the form of mobile numbers in a range (…0000xxxx) that is easy to tell as made up. */
    public MobileNumber mobile() {
        return new MobileNumber("1380000" + "%04d".formatted(random.nextInt(10_000)));
    }

    /** A whole number from {@code from} to {@code to}, both included. */
    public int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** One of the values. */
    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private UnifiedSocialCreditCode uscc(String category, DivisionCode division) {
        StringBuilder organisation = new StringBuilder("MA");
        while (organisation.length() < 8) {
            organisation.append(SUBJECT.charAt(random.nextInt(SUBJECT.length())));
        }
        for (char check : "0123456789X".toCharArray()) {
            String first17 = category + division.value() + organisation + check;
            UnifiedSocialCreditCode code =
                    UnifiedSocialCreditCode.unchecked(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
            if (code.organisationCodeHolds()) {
                return code;
            }
        }
        throw new IllegalStateException("an organisation code always has a check character");
    }
}
