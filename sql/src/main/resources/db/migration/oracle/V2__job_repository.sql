-- The job repository of Spring Batch 6, in the same database and transaction as the ledger.

CREATE TABLE batch_job_instance (
  job_instance_id  NUMBER(19)   NOT NULL,
  version          NUMBER(19),
  job_name         VARCHAR2(100 CHAR)  NOT NULL,
  job_key          VARCHAR2(32 CHAR)   NOT NULL,
  CONSTRAINT batch_job_instance_pk PRIMARY KEY (job_instance_id),
  CONSTRAINT batch_job_instance_uk UNIQUE (job_name, job_key)
);

CREATE TABLE batch_job_execution (
  job_execution_id  NUMBER(19)    NOT NULL,
  version           NUMBER(19),
  job_instance_id   NUMBER(19)    NOT NULL,
  create_time       TIMESTAMP      NOT NULL,
  start_time        TIMESTAMP,
  end_time          TIMESTAMP,
  status            VARCHAR2(10 CHAR),
  exit_code         VARCHAR2(2500 CHAR),
  exit_message      VARCHAR2(2500 CHAR),
  last_updated      TIMESTAMP,
  CONSTRAINT batch_job_execution_pk PRIMARY KEY (job_execution_id),
  CONSTRAINT batch_job_execution_fk FOREIGN KEY (job_instance_id)
    REFERENCES batch_job_instance (job_instance_id)
);
CREATE INDEX batch_job_execution_ix ON batch_job_execution (job_instance_id);

CREATE TABLE batch_job_execution_params (
  job_execution_id  NUMBER(19)    NOT NULL,
  parameter_name    VARCHAR2(100 CHAR)   NOT NULL,
  parameter_type    VARCHAR2(100 CHAR)   NOT NULL,
  parameter_value   VARCHAR2(2500 CHAR),
  identifying       CHAR(1 CHAR)        NOT NULL,
  CONSTRAINT batch_job_execution_params_fk FOREIGN KEY (job_execution_id)
    REFERENCES batch_job_execution (job_execution_id)
);
CREATE INDEX batch_job_execution_params_ix ON batch_job_execution_params (job_execution_id);

CREATE TABLE batch_step_execution (
  step_execution_id   NUMBER(19)    NOT NULL,
  version             NUMBER(19)    NOT NULL,
  step_name           VARCHAR2(100 CHAR)   NOT NULL,
  job_execution_id    NUMBER(19)    NOT NULL,
  create_time         TIMESTAMP      NOT NULL,
  start_time          TIMESTAMP,
  end_time            TIMESTAMP,
  status              VARCHAR2(10 CHAR),
  commit_count        NUMBER(19),
  read_count          NUMBER(19),
  filter_count        NUMBER(19),
  write_count         NUMBER(19),
  read_skip_count     NUMBER(19),
  write_skip_count    NUMBER(19),
  process_skip_count  NUMBER(19),
  rollback_count      NUMBER(19),
  exit_code           VARCHAR2(2500 CHAR),
  exit_message        VARCHAR2(2500 CHAR),
  last_updated        TIMESTAMP,
  CONSTRAINT batch_step_execution_pk PRIMARY KEY (step_execution_id),
  CONSTRAINT batch_step_execution_fk FOREIGN KEY (job_execution_id)
    REFERENCES batch_job_execution (job_execution_id)
);
CREATE INDEX batch_step_execution_ix ON batch_step_execution (job_execution_id, step_name);

CREATE TABLE batch_step_execution_context (
  step_execution_id   NUMBER(19)    NOT NULL,
  short_context       VARCHAR2(2500 CHAR)  NOT NULL,
  serialized_context  CLOB,
  CONSTRAINT batch_step_context_pk PRIMARY KEY (step_execution_id),
  CONSTRAINT batch_step_context_fk FOREIGN KEY (step_execution_id)
    REFERENCES batch_step_execution (step_execution_id)
);

CREATE TABLE batch_job_execution_context (
  job_execution_id    NUMBER(19)    NOT NULL,
  short_context       VARCHAR2(2500 CHAR)  NOT NULL,
  serialized_context  CLOB,
  CONSTRAINT batch_job_context_pk PRIMARY KEY (job_execution_id),
  CONSTRAINT batch_job_context_fk FOREIGN KEY (job_execution_id)
    REFERENCES batch_job_execution (job_execution_id)
);

CREATE SEQUENCE batch_step_execution_seq CACHE 100 NOORDER;
CREATE SEQUENCE batch_job_execution_seq CACHE 100 NOORDER;
CREATE SEQUENCE batch_job_instance_seq CACHE 100 NOORDER;
