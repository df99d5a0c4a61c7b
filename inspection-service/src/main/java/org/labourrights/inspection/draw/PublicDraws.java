package org.labourrights.inspection.draw;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All attempts of the draw of a plan. */
@Schema(name = "PublicDraws", description = "一个计划的全部抽签 All attempts of the draw of a plan, the last one first")
record PublicDraws(@Schema(examples = "2026-150105-DR-001") String planNo, List<PublicDraw> attempts) {}
