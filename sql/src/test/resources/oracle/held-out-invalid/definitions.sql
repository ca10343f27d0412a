-- tinyint: ORA-00902; Data Types
CREATE TABLE slip (paid TINYINT(1))
-- datetime: ORA-00902; Data Types
CREATE TABLE slip (at_time DATETIME)
-- time-column: ORA-00902; Data Types
CREATE TABLE slip (at_time TIME)
-- uuid-column: ORA-00902; Data Types
CREATE TABLE slip (id UUID)
-- varchar-max: ORA-00910, ORA-00906; Data Types
CREATE TABLE slip (note VARCHAR(MAX))
-- money: ORA-00902; Data Types
CREATE TABLE slip (yen MONEY)
-- double-alone: ORA-00905; Data Types
CREATE TABLE slip (rate DOUBLE)
-- blob-length: ORA-00907; Data Types
CREATE TABLE slip (picture BLOB(100))
-- date-precision: ORA-00907; Data Types
CREATE TABLE slip (day DATE(3))
-- timestamp-12: ORA-30088; Data Types
CREATE TABLE slip (at_time TIMESTAMP(12))
-- timestamp-without-zone: ORA-00907; Data Types
CREATE TABLE slip (at_time TIMESTAMP WITHOUT TIME ZONE)
-- char-too-long: ORA-00910; Data Types
CREATE TABLE slip (note CHAR(2001 CHAR))
-- nvarchar2-char: ORA-00907; Data Types
CREATE TABLE slip (note NVARCHAR2(10 CHAR))
-- number-scale: ORA-01728; Data Types
CREATE TABLE slip (rate NUMBER(10,200))
-- raw-no-length: ORA-00906; Data Types
CREATE TABLE slip (hash RAW)
-- unsigned: ORA-00907; Data Types
CREATE TABLE slip (n INTEGER UNSIGNED)
-- array-type: ORA-00907; Data Types
CREATE TABLE slip (tags VARCHAR2(10 CHAR)[])
-- enum: ORA-00907; Data Types
CREATE TABLE slip (state ENUM('A', 'B'))
-- charset: ORA-00907; CREATE TABLE
CREATE TABLE slip (note VARCHAR2(10 CHAR) CHARACTER SET utf8)
-- trailing-comma: ORA-00904; CREATE TABLE
CREATE TABLE slip (id NUMBER(9), note VARCHAR2(10 CHAR),)
-- empty-table: ORA-00904; CREATE TABLE
CREATE TABLE slip ()
-- engine: ORA-00922; CREATE TABLE
CREATE TABLE slip (id NUMBER(9)) ENGINE=InnoDB
-- temp-table: ORA-00901; CREATE TABLE
CREATE TEMP TABLE slip (id NUMBER(9))
-- unlogged: ORA-00901; CREATE TABLE
CREATE UNLOGGED TABLE slip (id NUMBER(9))
-- like: ORA-00904, ORA-00922; CREATE TABLE
CREATE TABLE slip (LIKE receipt INCLUDING ALL)
-- partition-of: ORA-00922; CREATE TABLE
CREATE TABLE slip PARTITION OF receipt FOR VALUES IN ('A')
-- partition-from-to: ORA-00906; CREATE TABLE, range_partitions
CREATE TABLE slip (id NUMBER(9), day DATE) PARTITION BY RANGE (day) (PARTITION p1 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'))
-- inherits: ORA-00922; CREATE TABLE
CREATE TABLE slip (id NUMBER(9)) INHERITS (receipt)
-- inline-index: ORA-00902, ORA-00904; CREATE TABLE
CREATE TABLE slip (id NUMBER(9), INDEX slip_ix (id))
-- inline-key: ORA-00902; CREATE TABLE
CREATE TABLE slip (id NUMBER(9), KEY slip_ix (id))
-- unique-key-name: ORA-00906; constraint
CREATE TABLE slip (id NUMBER(9), UNIQUE KEY slip_uk (id))
-- column-comment: ORA-00907; CREATE TABLE
CREATE TABLE slip (id NUMBER(9) COMMENT 'number')
-- generated-stored: ORA-00907 in 19c; CREATE TABLE
CREATE TABLE slip (a NUMBER(9), b NUMBER(9) GENERATED ALWAYS AS (a * 2) STORED)
-- identity-sqlserver: ORA-00907; CREATE TABLE
CREATE TABLE slip (id NUMBER(9) IDENTITY(1,1))
-- identity-two: ORA-30669; identity_clause
CREATE TABLE slip (a NUMBER(9) GENERATED ALWAYS AS IDENTITY, b NUMBER(9) GENERATED ALWAYS AS IDENTITY)
-- identity-on-text: ORA-30675; identity_clause
CREATE TABLE slip (a VARCHAR2(9 CHAR) GENERATED ALWAYS AS IDENTITY)
-- default-subquery: ORA-22818, ORA-02251; CREATE TABLE
CREATE TABLE slip (a NUMBER(9) DEFAULT (SELECT MAX(term) FROM receipt))
-- default-wrong-type: ORA-00932; CREATE TABLE
CREATE TABLE slip (a DATE DEFAULT 0)
-- default-true: ORA-00984; CREATE TABLE
CREATE TABLE slip (a CHAR(1 CHAR) DEFAULT TRUE)
-- default-double-quoted: ORA-00984; CREATE TABLE
CREATE TABLE slip (a CHAR(1 CHAR) DEFAULT "N")
-- on-update-timestamp: ORA-00907; CREATE TABLE
CREATE TABLE slip (a TIMESTAMP DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP)
-- check-not-boolean: ORA-00920; constraint
CREATE TABLE slip (a CHAR(1 CHAR), CONSTRAINT slip_ck CHECK (a))
-- check-other-column: ORA-02438; constraint
CREATE TABLE slip (a NUMBER(9) CHECK (a < b), b NUMBER(9))
-- check-aggregate: ORA-00934; constraint
CREATE TABLE slip (a NUMBER(9), CONSTRAINT slip_ck CHECK (SUM(a) > 0))
-- check-unknown-column: ORA-00904; constraint
CREATE TABLE slip (a NUMBER(9), CONSTRAINT slip_ck CHECK (c > 0))
-- check-regexp-operator: ORA-00920; constraint
CREATE TABLE slip (a VARCHAR2(9 CHAR), CONSTRAINT slip_ck CHECK (a ~ '^x'))
-- check-no-parentheses: ORA-00906; constraint
CREATE TABLE slip (a NUMBER(9) CHECK a > 0)
-- key-unknown-column: ORA-00904; constraint
CREATE TABLE slip (a NUMBER(9), CONSTRAINT slip_pk PRIMARY KEY (b))
-- key-of-clob: ORA-02329; constraint
CREATE TABLE slip (a CLOB, CONSTRAINT slip_pk PRIMARY KEY (a))
-- key-and-unique-same: ORA-02261; constraint
CREATE TABLE slip (a NUMBER(9), CONSTRAINT slip_pk PRIMARY KEY (a), CONSTRAINT slip_uk UNIQUE (a))
-- constraint-name-twice: ORA-02264; constraint
CREATE TABLE slip (a NUMBER(9), b NUMBER(9), CONSTRAINT slip_ck CHECK (a > 0), CONSTRAINT slip_ck CHECK (b > 0))
-- foreign-key-unknown-table: ORA-00942; constraint
CREATE TABLE slip (a NUMBER(9), CONSTRAINT slip_fk FOREIGN KEY (a) REFERENCES nowhere (a))
-- foreign-key-no-key: ORA-02270; constraint
CREATE TABLE slip (a VARCHAR2(40 CHAR), CONSTRAINT slip_fk FOREIGN KEY (a) REFERENCES receipt (office))
-- foreign-key-type: ORA-02267; constraint
CREATE TABLE slip (a NUMBER(9), CONSTRAINT slip_fk FOREIGN KEY (a) REFERENCES receipt (receipt_id))
-- foreign-key-match-full: ORA-00905; constraint
CREATE TABLE slip (a VARCHAR2(25 CHAR), CONSTRAINT slip_fk FOREIGN KEY (a) REFERENCES receipt (receipt_id) MATCH FULL)
-- foreign-key-no-action: ORA-00905; constraint
CREATE TABLE slip (a VARCHAR2(25 CHAR), CONSTRAINT slip_fk FOREIGN KEY (a) REFERENCES receipt (receipt_id) ON DELETE NO ACTION)
-- foreign-key-set-default: ORA-00905; constraint
CREATE TABLE slip (a VARCHAR2(25 CHAR), CONSTRAINT slip_fk FOREIGN KEY (a) REFERENCES receipt (receipt_id) ON DELETE SET DEFAULT)
-- reserved-date: ORA-00904; Oracle SQL Reserved Words
CREATE TABLE slip (date DATE)
-- reserved-size: ORA-00904; Oracle SQL Reserved Words
CREATE TABLE slip (size NUMBER(9))
-- reserved-mode: ORA-00904; Oracle SQL Reserved Words
CREATE TABLE slip (mode VARCHAR2(3 CHAR))
-- reserved-table: ORA-00903; Oracle SQL Reserved Words
CREATE TABLE user (id NUMBER(9))
-- reserved-order: ORA-00903; Oracle SQL Reserved Words
CREATE TABLE order (id NUMBER(9))
-- underscore-first: ORA-00911; Database Object Names and Qualifiers
CREATE TABLE _slip (id NUMBER(9))
-- hyphen: ORA-00922; Database Object Names and Qualifiers
CREATE TABLE pay-slip (id NUMBER(9))
-- alter-add-if-not-exists: ORA-01735; ALTER TABLE
ALTER TABLE receipt ADD IF NOT EXISTS remark VARCHAR2(20 CHAR)
-- alter-two-adds-comma: ORA-01735; ALTER TABLE
ALTER TABLE receipt ADD a NUMBER(9), ADD b NUMBER(9)
-- alter-add-after: ORA-01735; ALTER TABLE
ALTER TABLE receipt ADD remark VARCHAR2(20 CHAR) AFTER office
-- alter-drop-if-exists: ORA-00904; ALTER TABLE
ALTER TABLE receipt DROP COLUMN IF EXISTS office
-- alter-drop-without-column: ORA-00905; ALTER TABLE
ALTER TABLE receipt DROP office
-- alter-set-not-null: ORA-01735; ALTER TABLE
ALTER TABLE receipt ALTER COLUMN office SET NOT NULL
-- alter-modify-column: ORA-00905; ALTER TABLE
ALTER TABLE receipt MODIFY COLUMN office VARCHAR2(80 CHAR)
-- alter-change: ORA-01735; ALTER TABLE
ALTER TABLE receipt CHANGE office branch VARCHAR2(80 CHAR)
-- alter-modify-unknown: ORA-00904; ALTER TABLE
ALTER TABLE receipt MODIFY officer VARCHAR2(80 CHAR)
-- alter-rename-constraint-unknown: ORA-23292; ALTER TABLE
ALTER TABLE receipt DROP CONSTRAINT receipt_none_ck
-- alter-second-key: ORA-02260; ALTER TABLE
ALTER TABLE receipt ADD CONSTRAINT receipt_second_pk PRIMARY KEY (file_id, record_no)
-- alter-not-valid: ORA-01735; ALTER TABLE
ALTER TABLE receipt ADD CONSTRAINT receipt_amount_ck CHECK (amount >= 0) NOT VALID
-- alter-owner: ORA-01735; ALTER TABLE
ALTER TABLE receipt OWNER TO shuno
-- alter-unknown-table: ORA-00942; ALTER TABLE
ALTER TABLE receipts ADD remark VARCHAR2(20 CHAR)
-- index-if-not-exists: ORA-00953; CREATE INDEX
CREATE INDEX IF NOT EXISTS receipt_x_ix ON receipt (office)
-- index-using: ORA-00969; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt USING btree (office)
-- index-no-name: ORA-00953; CREATE INDEX
CREATE INDEX ON receipt (office)
-- index-nulls-last: ORA-00907; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt (office NULLS LAST)
-- index-prefix: ORA-00904; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt (office(10))
-- index-opclass: ORA-00907; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt (office varchar_pattern_ops)
-- index-condition: ORA-00907; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt (amount > 0)
-- index-unknown-column: ORA-00904; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt (officer)
-- index-sysdate: ORA-01743; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt (SYSDATE - payment_date)
-- index-on-view: ORA-01702; CREATE INDEX
CREATE INDEX order_x_ix ON receipt_order (sub_number)
-- index-name-taken: ORA-00955; CREATE INDEX
CREATE INDEX receipt_group_ix ON receipt (office)
-- index-column-twice: ORA-00957; CREATE INDEX
CREATE INDEX receipt_x_ix ON receipt (office, office)
-- index-fulltext: ORA-00901; CREATE INDEX
CREATE FULLTEXT INDEX receipt_x_ix ON receipt (office)
-- sequence-no-cycle: ORA-00933; CREATE SEQUENCE
CREATE SEQUENCE slip_seq NO CYCLE
-- sequence-as-bigint: ORA-00933; CREATE SEQUENCE
CREATE SEQUENCE slip_seq AS BIGINT
-- sequence-increment: ORA-00933; CREATE SEQUENCE
CREATE SEQUENCE slip_seq INCREMENT 10
-- sequence-cache-one: ORA-04010; CREATE SEQUENCE
CREATE SEQUENCE slip_seq CACHE 1
-- sequence-increment-zero: ORA-04002; CREATE SEQUENCE
CREATE SEQUENCE slip_seq INCREMENT BY 0
-- view-materialized-refresh: ORA-00922; CREATE MATERIALIZED VIEW
CREATE MATERIALIZED VIEW slip_mv AS SELECT levy FROM receipt WITH NO DATA
-- view-if-not-exists: ORA-00922; CREATE VIEW
CREATE VIEW IF NOT EXISTS slip_v AS SELECT levy FROM receipt
-- view-for-update: ORA-00933; CREATE VIEW
CREATE VIEW slip_v AS SELECT levy FROM receipt FOR UPDATE
-- view-duplicate-column: ORA-00957; CREATE VIEW
CREATE VIEW slip_v AS SELECT r.levy, p.levy FROM receipt r JOIN posting p ON p.receipt_id = r.receipt_id
-- view-column-count: ORA-01730; CREATE VIEW
CREATE VIEW slip_v (a, b) AS SELECT levy FROM receipt
-- view-name-taken: ORA-00955; CREATE VIEW
CREATE VIEW receipt AS SELECT levy FROM posting
-- drop-two-tables: ORA-00933; DROP TABLE
DROP TABLE job_run, day_run
-- drop-restrict: ORA-00933; DROP TABLE
DROP TABLE job_run RESTRICT
-- drop-unknown: ORA-00942; DROP TABLE
DROP TABLE nowhere
-- drop-view-of-table: ORA-00942; DROP VIEW
DROP VIEW receipt
-- drop-database: ORA-00950; DROP
DROP SCHEMA shuno CASCADE
-- grant-all-tables: ORA-00903; GRANT
GRANT SELECT ON ALL TABLES IN SCHEMA shuno TO report
-- grant-usage: ORA-00990; GRANT
GRANT USAGE ON SCHEMA shuno TO report
-- create-type-enum: ORA-06545, PLS-00103; CREATE TYPE
CREATE TYPE slip_state AS ENUM ('A', 'B')
-- create-domain: ORA-00901; Types of SQL Statements
CREATE DOMAIN yen AS NUMBER(12)
-- create-extension: ORA-00901; Types of SQL Statements
CREATE EXTENSION pgcrypto
-- comment-on-constraint: ORA-00969; COMMENT
COMMENT ON CONSTRAINT receipt_pk ON receipt IS 'key'
-- comment-null: ORA-01780; COMMENT
COMMENT ON TABLE receipt IS NULL
-- comment-unknown-column: ORA-00904; COMMENT
COMMENT ON COLUMN receipt.officer IS 'x'
-- create-schema: ORA-02420; CREATE SCHEMA
CREATE SCHEMA IF NOT EXISTS shuno
-- rename-table-mysql: ORA-00900; RENAME
RENAME TABLE receipt TO receipts
