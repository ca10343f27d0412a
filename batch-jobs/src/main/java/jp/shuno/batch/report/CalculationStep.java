package jp.shuno.batch.report;

/**
 * 計算過程: one step of a calculation.
 *
 * @param rule the rule that it follows
 * @param sentence a Japanese sentence
 */
public record CalculationStep(String rule, String sentence) {}
