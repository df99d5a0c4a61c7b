package org.labourrights.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labourrights.edge.ProblemCatalogue;

/** Every problem code that a program names must stand in the catalogue: without its entry it would be told as a 500. */
public final class CatalogueRule {

    /** A string constant of a class file: tag 1, two bytes of length, the text. */
    private static final Pattern CONSTANT = Pattern.compile("\\x01(.)(.)(E-[A-Z0-9]+(?:-[A-Z0-9]+)*)", Pattern.DOTALL);

    private CatalogueRule() {}

    /** @throws AssertionError naming the codes of these classes that have no entry */
    public static void check(String basePackage) {
        Set<String> missing = named(basePackage);
        ProblemCatalogue catalogue = new ProblemCatalogue();
        missing.removeIf(code -> catalogue.find(code).isPresent());
        if (!missing.isEmpty()) {
            throw new AssertionError("META-INF/problems.yaml lacks " + missing);
        }
    }

    /** The codes that stand in the production classes below a package. */
    static Set<String> named(String basePackage) {
        Set<String> codes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage)) {
            type.getSource()
                    .ifPresent(source -> codes.addAll(constants(source.getUri().toString())));
        }
        return codes;
    }

    private static Set<String> constants(String classFile) {
        Set<String> codes = new TreeSet<>();
        try (InputStream stream = URI.create(classFile).toURL().openStream()) {
            Matcher found = CONSTANT.matcher(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1));
            while (found.find()) {
                int length = found.group(1).charAt(0) << 8 | found.group(2).charAt(0);
                if (length == found.group(3).length()) {
                    codes.add(found.group(3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(classFile, e);
        }
        return codes;
    }
}
