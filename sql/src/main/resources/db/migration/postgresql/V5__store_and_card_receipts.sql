-- 収納: what the sender calls a payment, the second of a payment, and what an agent keeps of it.

ALTER TABLE receipt ADD agent_reference VARCHAR(100);
ALTER TABLE receipt ALTER COLUMN head_office SET DATA TYPE VARCHAR(20);
ALTER TABLE receipt ALTER COLUMN payment_time SET DATA TYPE VARCHAR(8);

-- 決済手数料・入金額: gross fund and fees of card and app payments
CREATE TABLE receipt_fee (
  receipt_id  VARCHAR(25)  NOT NULL,
  user_fee    NUMERIC(12)  NOT NULL,
  gross_fund  NUMERIC(12)  NOT NULL,
  agent_fee   NUMERIC(12)  NOT NULL,
  CONSTRAINT receipt_fee_pk PRIMARY KEY (receipt_id)
);
