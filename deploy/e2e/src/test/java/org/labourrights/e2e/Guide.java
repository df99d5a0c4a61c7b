package org.labourrights.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document with commands to paste: its fenced blocks, in their order.
 *
 * @param file where it stands
 */
record Guide(Path file, List<Block> blocks, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern ENTRY_SCRIPT = Pattern.compile("deploy/suite ([a-z]+)");
    private static final Set<String> SHELLS = Set.of("sh", "bash", "shell", "console");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".suite", "node_modules");

    /**
     * One fenced block.
     *
     * @param language what stands behind the opening fence
     */
    record Block(String language, String content) {

        boolean shell() {
            return SHELLS.contains(language);
        }

        /** The commands alone: without what is said about them behind {@code  # }, which differs by language. */
        List<String> commands() {
            return content.lines()
                    .map(line -> line.replaceFirst("\\s+# .*$", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    static Guide read(Path file) {
        try {
            String text = Files.readString(file);
            List<Block> blocks = new ArrayList<>();
            Matcher fence = FENCE.matcher(text);
            while (fence.find()) {
                blocks.add(new Block(fence.group(1), fence.group(2)));
            }
            return new Guide(file, blocks, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every Markdown document of the project. */
    static List<Guide> all(Path project) {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.iterate(file, at -> !at.equals(project), Path::getParent)
                            .noneMatch(at -> NOT_OURS.contains(at.getFileName().toString())))
                    .sorted()
                    .map(Guide::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Block> shellBlocks() {
        return blocks.stream().filter(Block::shell).toList();
    }

    List<String> commands() {
        return shellBlocks().stream()
                .flatMap(block -> block.commands().stream())
                .toList();
    }

    /** The block that follows, where it shows the answer of the commands before it. */
    List<Block> answersTo(Block asked) {
        int next = blocks.indexOf(asked) + 1;
        return next < blocks.size() && blocks.get(next).language().equals("json")
                ? List.of(blocks.get(next))
                : List.of();
    }

    /** The commands of {@code deploy/suite} that it names anywhere. */
    Set<String> namesOfTheEntryScript() {
        return ENTRY_SCRIPT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
