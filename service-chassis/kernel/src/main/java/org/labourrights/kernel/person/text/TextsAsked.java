package org.labourrights.kernel.person.text;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.kernel.person.UnmaskPurpose;

/** Why the sentences of a file are asked for, if they are: {@code @BeanParam TextsAsked texts} on the operation. */
public class TextsAsked {

    @QueryParam("purpose")
    @Parameter(description = "目的；缺省不含文字 Why the texts are read; left out unless told", example = "VERIFICATION")
    @Nullable
    UnmaskPurpose purpose;

    /** For the framework, which fills it from the query. */
    public TextsAsked() {}

    /** As it is recorded; empty where the texts are not asked for. */
    public Optional<AccessPurpose> recorded() {
        return Optional.ofNullable(purpose).map(UnmaskPurpose::recorded);
    }
}
