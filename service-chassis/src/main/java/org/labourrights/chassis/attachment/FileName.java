package org.labourrights.chassis.attachment;

import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of files: those that we give, and those that we are told; pure. */
final class FileName {

    /** What changes how a name reads without being seen, or ends the line that it stands in. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private FileName() {}

    /** ASCII letters, digits, a hyphen and one dot: a file of this name is opened as what its content is. */
    static String of(UUID id, String mediaType) {
        String extension = MediaKind.of(mediaType).map(MediaKind::extension).orElse("bin");
        return "evidence-" + id.toString().replace("-", "") + "." + extension;
    }

    /** A name as it was told, with every sign that is not seen spelt out: {@code 工资条<U+202E>fdp.exe}. */
    static String visible(String told) {
        return UNSEEN.matcher(told).replaceAll(FileName::spelt);
    }

    private static String spelt(MatchResult sign) {
        return "<U+%04X>".formatted(sign.group().codePointAt(0));
    }
}
