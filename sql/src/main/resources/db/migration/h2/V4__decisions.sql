-- 職員の処分決定: one row per decision that staff ever sent
CREATE TABLE decision (
  decision_id    VARCHAR(16) NOT NULL,
  file_id        VARCHAR(40) NOT NULL,
  record_no      NUMERIC(9)   NOT NULL,
  received_on    DATE         NOT NULL,
  round          NUMERIC(4)   NOT NULL,
  target         VARCHAR(300),
  action         VARCHAR(40) NOT NULL,
  action_value   VARCHAR(200),
  reason         VARCHAR(400),
  decided_by     VARCHAR(40),
  decided_at     VARCHAR(40),
  exception_id   VARCHAR(16),
  matter         VARCHAR(40),
  state          VARCHAR(10) NOT NULL,
  settled_on     DATE,
  settled_round  NUMERIC(4),
  remark         VARCHAR(1000),
  CONSTRAINT decision_pk PRIMARY KEY (decision_id),
  CONSTRAINT decision_record_uk UNIQUE (file_id, record_no),
  CONSTRAINT decision_state_ck CHECK (state IN ('RECEIVED', 'WAITING', 'APPLIED', 'REFUSED', 'REPEATED'))
);
CREATE INDEX decision_state_ix ON decision (state, matter);
CREATE INDEX decision_target_ix ON decision (target);
CREATE INDEX decision_settled_ix ON decision (settled_on, settled_round);

-- 保留の理由
ALTER TABLE exception_item ADD staff_note VARCHAR(400);

-- The term of a receipt may differ from its group key once staff moved the money.
CREATE INDEX receipt_term_ix ON receipt (notice_no, term);
CREATE INDEX exception_item_record_ix ON exception_item (file_name, record_no);
CREATE INDEX received_file_name_ix ON received_file (file_name);
