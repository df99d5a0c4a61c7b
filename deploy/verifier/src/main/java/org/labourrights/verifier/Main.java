package org.labourrights.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.labourrights.verifier.draw.DrawCheck;
import org.labourrights.verifier.draw.FileChecks;
import org.labourrights.verifier.evidence.ConsistencyCheck;
import org.labourrights.verifier.evidence.LogCheck;
import org.labourrights.verifier.evidence.ReceiptCheck;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.JsonReader;
import org.labourrights.verifier.json.NotJson;
import org.labourrights.verifier.verdict.Break;
import org.labourrights.verifier.verdict.Broken;
import org.labourrights.verifier.verdict.Texts;

/** Says VALID and ends with 0, or where something breaks with 1; with 2 when there is nothing that could be checked. */
public final class Main {

    private static final int VALID = 0;
    private static final int INVALID = 1;
    private static final int UNREADABLE = 2;

    /** The first break names the cause; a hundred lines of what follows from it help nobody. */
    private static final int SHOWN = 20;

    private static final long LARGEST = 1L << 30;

    private final Arguments arguments;
    private final Texts texts;
    private final Set<String> believed;
    private final PrintStream out;

    private Main(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.texts = arguments.texts();
        this.believed = Set.copyOf(arguments.all("--key"));
        this.out = out;
    }

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, arguments));
    }

    /** @return what the process ends with */
    static int run(PrintStream out, String... words) {
        try {
            Arguments arguments = new Arguments(words);
            return new Main(arguments, out).run();
        } catch (Unreadable unreadable) {
            out.println(unreadable.getMessage());
        } catch (IOException | UncheckedIOException unreadable) {
            out.println(unreadable.getMessage());
        }
        return UNREADABLE;
    }

    private int run() throws IOException {
        String command = arguments.word(0).orElse("");
        return switch (command) {
            case "" -> usage();
            case "log" -> log();
            case "proof" -> proof();
            case "consistency" -> consistency();
            default -> draw(command);
        };
    }

    private int usage() {
        out.println(texts.of("usage"));
        return UNREADABLE;
    }

    private int draw(String file) {
        expectWords(1);
        List<Break> breaks = new ArrayList<>();
        try {
            DrawCheck check = DrawCheck.of(json(file));
            breaks.addAll(check.run());
            FileChecks others = new FileChecks(check);
            for (String announcement : arguments.all("--announcement")) {
                if (announcement.matches("[0-9a-f]{64}")) {
                    others.commitment(announcement);
                } else {
                    others.announcement(json(announcement));
                }
            }
            arguments.all("--former").forEach(former -> others.former(DrawCheck.of(json(former))));
            arguments.all("--older").forEach(older -> others.older(DrawCheck.of(json(older))));
            breaks.addAll(others.found());
            if (breaks.isEmpty()) {
                valid("draw", check.figures());
                if (check.isVoided()) {
                    out.println(texts.of("draw.voided"));
                }
                if (arguments.all("--announcement").isEmpty()) {
                    out.println(texts.of("draw.unannounced"));
                }
            }
        } catch (Broken broken) {
            breaks.add(broken.found());
        }
        return verdict(breaks);
    }

    private int log() throws IOException {
        expectWords(2);
        Path folder = Path.of(arguments.words().get(1));
        if (!Files.isDirectory(folder)) {
            throw new Unreadable(texts.of("noFolder", folder));
        }
        LogCheck check = new LogCheck(folder, believed);
        List<Json> seen = arguments.all("--seen").stream().map(this::json).toList();
        List<Break> breaks = check.run(seen);
        if (breaks.isEmpty()) {
            valid("log", check.figures());
        }
        return verdict(breaks);
    }

    private int proof() {
        expectWords(2);
        ReceiptCheck check = new ReceiptCheck();
        List<Break> breaks = check.run(json(arguments.words().get(1)), believed);
        if (breaks.isEmpty()) {
            valid("proof", check.figures());
        }
        return verdict(breaks);
    }

    private int consistency() throws IOException {
        expectWords(4);
        List<String> words = arguments.words();
        ConsistencyCheck check = new ConsistencyCheck(json(words.get(1)), json(words.get(2)), believed);
        Path by = Path.of(words.get(3));
        List<Break> breaks = Files.isDirectory(by) ? check.by(by) : check.by(json(words.get(3)));
        if (breaks.isEmpty()) {
            valid("consistency", check.figures());
        }
        return verdict(breaks);
    }

    private void expectWords(int many) {
        if (arguments.words().size() != many) {
            throw new Unreadable(texts.of("usage"));
        }
    }

    private void valid(String what, List<Object> figures) {
        out.println(texts.of("valid"));
        out.println(texts.of("valid." + what, figures.toArray()));
    }

    private int verdict(List<Break> breaks) {
        if (breaks.isEmpty()) {
            return VALID;
        }
        out.println(texts.of("invalid", String.valueOf(breaks.size())));
        breaks.stream().limit(SHOWN).map(texts::of).forEach(out::println);
        if (breaks.size() > SHOWN) {
            out.println(texts.of("more", String.valueOf(breaks.size() - SHOWN)));
        }
        return INVALID;
    }

    private Json json(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                throw new Unreadable(texts.of("noFile", file));
            }
            return JsonReader.read(Files.readAllBytes(path));
        } catch (NotJson wrong) {
            throw new Unreadable(texts.of(
                    "notJson",
                    file,
                    texts.of("reason.json." + wrong.what(), String.valueOf(wrong.offset()), wrong.word())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
