/**
 * The tables, version by version. A version that was released never changes; add another one. What people wrote is kept
 * in `json` and `text`, not in `jsonb`, which refuses some of what a keyboard can produce.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table amends_case (
      id text primary key,
      tenant text not null,
      principal text not null,
      order_id text not null,
      state text not null,
      revision integer not null,
      record json not null,
      links integer not null default 0,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`,
    'create index amends_case_order on amends_case (tenant, order_id, principal)',
    'create index amends_case_state on amends_case (state)',
    `create table amends_event (
      position bigint generated always as identity primary key,
      tenant text not null,
      principal text not null,
      id text not null,
      case_id text not null references amends_case,
      type text not null,
      body text not null,
      received_at timestamptz not null,
      unique (tenant, principal, id)
    )`,
    'create index amends_event_case on amends_event (case_id)',
    `create table amends_reply (
      tenant text not null,
      principal text not null,
      id text not null,
      hash text not null,
      status integer not null,
      body text not null,
      primary key (tenant, principal, id)
    )`,
    `create table amends_used_offer (
      id text primary key,
      case_id text not null references amends_case,
      used_at timestamptz not null
    )`,
    `create table amends_money_back (
      case_id text not null references amends_case,
      source text not null,
      tenant text not null,
      order_id text not null,
      amount bigint not null check (amount >= 0),
      primary key (case_id, source)
    )`,
    'create index amends_money_back_order on amends_money_back (tenant, order_id)',
    `create table amends_effect (
      position bigint generated always as identity,
      id text primary key,
      case_id text not null references amends_case,
      name text not null,
      data json not null,
      created_at timestamptz not null,
      attempts integer not null default 0,
      next_at timestamptz not null,
      done_at timestamptz
    )`,
    'create index amends_effect_open on amends_effect (next_at) where done_at is null',
    `create table amends_recorded (
      case_id text not null references amends_case,
      id text not null,
      primary key (case_id, id)
    )`,
    `create table amends_photo (
      case_id text not null references amends_case,
      id text not null,
      type text not null,
      hash text not null,
      bytes bytea not null,
      received_at timestamptz not null,
      primary key (case_id, id)
    )`,
  ],
];
