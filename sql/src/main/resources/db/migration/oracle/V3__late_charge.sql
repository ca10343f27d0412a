-- 延滞金と残高: the late charge of a term, and the balances that follow from its figures (R-008, R-009, R-197)

ALTER TABLE term_assessment ADD principal_unpaid NUMBER(12) DEFAULT 0 NOT NULL;
ALTER TABLE term_assessment ADD principal_overpaid NUMBER(12) DEFAULT 0 NOT NULL;
ALTER TABLE term_assessment ADD late_charge_unpaid NUMBER(12) DEFAULT 0 NOT NULL;
ALTER TABLE term_assessment ADD late_charge_overpaid NUMBER(12) DEFAULT 0 NOT NULL;
ALTER TABLE term_assessment ADD late_charge_provisional NUMBER(12) DEFAULT 0 NOT NULL;
ALTER TABLE term_assessment ADD late_charge_planned_approp NUMBER(12) DEFAULT 0 NOT NULL;
ALTER TABLE term_assessment ADD late_charge_fixed_on DATE;
ALTER TABLE term_assessment ADD completion_code VARCHAR2(24 CHAR) DEFAULT 'COMPLETE' NOT NULL;

-- Terms from before this version have neither late charge nor demand fee.
UPDATE term_assessment
SET
  principal_unpaid = CASE
    WHEN principal_assessed > principal_received + appropriated_in - refunded - appropriated_out
    THEN principal_assessed - (principal_received + appropriated_in - refunded - appropriated_out)
    ELSE 0 END,
  principal_overpaid = CASE
    WHEN principal_assessed < principal_received + appropriated_in - refunded - appropriated_out
    THEN principal_received + appropriated_in - refunded - appropriated_out - principal_assessed
    ELSE 0 END;
UPDATE term_assessment SET completion_code = 'PRINCIPAL_OPEN' WHERE principal_unpaid > 0;

ALTER TABLE term_assessment ADD CONSTRAINT term_assessment_balance_ck CHECK (principal_unpaid >= 0
  AND principal_overpaid >= 0 AND late_charge_unpaid >= 0 AND late_charge_overpaid >= 0
  AND late_charge_provisional >= 0 AND late_charge_planned_approp >= 0);
ALTER TABLE term_assessment ADD CONSTRAINT term_assessment_completion_ck CHECK (completion_code IN ('PRINCIPAL_OPEN',
  'FEE_AND_LATE_CHARGE_OPEN', 'LATE_CHARGE_OPEN', 'DEMAND_FEE_OPEN', 'COMPLETE'));
