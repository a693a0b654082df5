"""What each page of the office does, and the operations of the API that do the same.

Every address of the address table stands here: with its operations, or with the reason why a
program has no use for it (test_pages_and_operations.py).
"""

from __future__ import annotations

# url name → the ids of its operations.
OPERATIONS: dict[str, str] = {
    "web:home": "web.home web.changes",
    "web:search": "web.find",
    # people
    "people:account": "people.members.me",
    "people:people": "people.members.people people.members.open_links",
    "people:roles": "people.members.roles",
    "people:invite": "people.members.invite",
    "people:withdraw": "people.members.withdraw",
    "people:person": "people.members.person people.members.grant",
    "people:end-membership": "people.members.end",
    "people:password-link": "people.accounts.password_link",
    "people:end-session": "people.accounts.end_session",
    "people:end-token": "people.accounts.end_token",
    "people:deactivate": "people.accounts.deactivate",
    "people:reactivate": "people.accounts.reactivate",
    "people:unlock": "people.accounts.unlock",
    "people:oidc-off": "people.accounts.disconnect",
    "people:reset-two-factor": "people.accounts.reset_two_factor",
    # orgs
    "orgs:tree": "orgs.tree.organisations orgs.tree.regions",
    "orgs:branches": "orgs.tree.organisations",
    "orgs:organisation": "orgs.tree.organisation orgs.tree.history",
    "orgs:choose": "orgs.tree.organisations",
    "orgs:add": "orgs.tree.create",
    "orgs:change": "orgs.tree.change",
    "orgs:move": "orgs.tree.move",
    "orgs:merge": "orgs.tree.merge",
    "orgs:end": "orgs.tree.end",
    "orgs:restore": "orgs.tree.restore",
    "orgs:import": "orgs.imports.upload",
    "orgs:preview": "orgs.imports.one_import orgs.imports.rows orgs.imports.confirm",
    # audit
    "audit:events": "audit.events.events audit.events.actions",
    "audit:event": "audit.events.event",
    # jobs
    "jobs:list": "jobs.jobs",
    "jobs:job": "jobs.job",
    "jobs:retry": "jobs.retry",
    "jobs:cancel": "jobs.cancel",
    "jobs:set-aside": "jobs.set_aside",
    "jobs:priority": "jobs.prioritise",
    # notices
    "notices:list": "notices.notices",
    "notices:seen": "notices.seen",
    # registry
    "registry:sites": "registry.sites.sites",
    "registry:site": "registry.sites.site registry.history.site_history registry.parts.parts"
    " campaigns.results.sites watch.sites.availability",
    "registry:choose-site": "registry.sites.sites",
    "registry:choose-region": "orgs.tree.organisations",
    "registry:new-site": "registry.sites.create_site",
    "registry:edit-site": "registry.sites.change_site registry.requests.propose",
    "registry:site-status": "registry.sites.set_site_status registry.proposals.propose_site_status",
    **{
        f"registry:{page}-{kind}": operations
        for kind in ("address", "contact", "column")
        for page, operations in (
            ("new", "registry.parts.add_part registry.proposals.propose_part"),
            ("edit", "registry.parts.change_part registry.proposals.propose_part_change"),
            ("end", "registry.parts.end_part registry.proposals.propose_part_end"),
        )
    },
    "registry:accounts": "registry.accounts.accounts",
    "registry:account": "registry.accounts.account registry.history.account_history",
    "registry:new-account": "registry.accounts.create_account registry.requests.propose_account",
    "registry:edit-account": "registry.accounts.change_account"
    " registry.requests.propose_account_change",
    "registry:account-status": "registry.accounts.set_account_status"
    " registry.requests.propose_account_status",
    "registry:requests": "registry.requests.change_requests",
    "registry:request": "registry.requests.change_request registry.requests.approve_change"
    " registry.requests.refuse_change registry.requests.withdraw_change",
    "registry:imports": "registry.imports.imports",
    "registry:new-import": "registry.imports.upload_list",
    "registry:template": "registry.imports.import_template",
    "registry:import": "registry.imports.one_import registry.imports.import_rows",
    "registry:import-faults": "registry.imports.import_rows",
    "registry:import-act": "registry.imports.choose_in_import registry.imports.plan_import_again"
    " registry.imports.confirm_import registry.imports.drop_import registry.imports.undo_import",
    "registry:import-changes": "registry.imports.import_rows",
    "registry:whole": "registry.history.whole_register",
    "registry:funnel": "registry.live.stages",
    "registry:differences": "registry.live.differences",
    "registry:fill-differences": "registry.live.fill_empty",
    "registry:difference": "registry.live.difference registry.live.settle_difference",
    "registry:hosts": "registry.live.unregistered_hosts",
    "registry:host": "registry.live.unregistered_host registry.live.settle_host",
    # lifecycle
    "lifecycle:list": "lifecycle.suspensions.suspensions",
    "lifecycle:request": "lifecycle.suspensions.request_suspension",
    "lifecycle:suspension": "lifecycle.suspensions.suspension"
    " lifecycle.suspensions.approve_suspension lifecycle.suspensions.refuse_suspension"
    " lifecycle.suspensions.withdraw_suspension",
    "lifecycle:notices": "lifecycle.suspensions.note_notices",
    "lifecycle:procedures": "lifecycle.procedures.procedures",
    "lifecycle:open-site": "lifecycle.procedures.request_opening",
    "lifecycle:close-site": "lifecycle.procedures.request_closing",
    "lifecycle:procedure": "lifecycle.procedures.procedure lifecycle.procedures.review"
    " lifecycle.procedures.give_up",
    "lifecycle:step": "lifecycle.procedures.report_step lifecycle.procedures.confirm_step",
    # watch
    "watch:overview": "watch.incidents.overview watch.incidents.incidents"
    " watch.setting.canaries_in_use watch.setting.vantages_known",
    "watch:canaries": "watch.setting.canaries_in_use watch.setting.set_canaries",
    "watch:rate": "watch.setting.rate_in_use watch.setting.set_rate",
    "watch:site": "watch.sites.availability watch.incidents.incident",
    "watch:day": "watch.sites.visits",
    # campaigns
    "campaigns:list": "campaigns.making.campaigns",
    "campaigns:new": "campaigns.making.create",
    "campaigns:basics": "campaigns.making.change",
    "campaigns:scope": "campaigns.making.change campaigns.drawing.scope",
    "campaigns:rules": "campaigns.making.change campaigns.making.own_rulebook",
    # The page lists the sites behind the figures of the draft's coverage.
    "campaigns:in-scope": "campaigns.drawing.scope registry.sites.sites",
    "campaigns:choice": "campaigns.making.change campaigns.drawing.scope",
    "campaigns:detail": "campaigns.making.campaign campaigns.running.passes",
    "campaigns:progress": "campaigns.running.progress",
    "campaigns:sites": "campaigns.results.sites campaigns.results.campaign_site",
    "campaigns:links": "campaigns.links.links",
    "campaigns:gather-links": "campaigns.links.gather",
    "campaigns:draw": "campaigns.making.campaign campaigns.drawing.scope",
    "campaigns:commit-seed": "campaigns.drawing.commit_seed",
    "campaigns:give-up-seed": "campaigns.drawing.give_up_seed",
    "campaigns:make-draw": "campaigns.drawing.draw campaigns.drawing.take_all",
    "campaigns:draw-file": "campaigns.drawing.draw_file",
    "campaigns:public-draw": "campaigns.public_draws.public_draw",
    "campaigns:public-draw-file": "campaigns.public_draws.public_draw_file",
    "campaigns:given": "campaigns.given.given",
    "campaigns:new-given": "campaigns.given.upload",
    "campaigns:given-list": "campaigns.given.given campaigns.given.content",
    "campaigns:given-file": "campaigns.given.content",
    "campaigns:turn-given": "campaigns.given.use campaigns.given.end campaigns.given.drop",
    "campaigns:given-template": "campaigns.given.template",
    "campaigns:start": "campaigns.running.start campaigns.running.start_with_samples",
    "campaigns:again": "campaigns.running.again",
    "campaigns:cancel": "campaigns.running.cancel",
    "campaigns:turn": "campaigns.running.pause campaigns.running.resume campaigns.running.void",
    "campaigns:reply": "campaigns.closing.reply",
    "campaigns:freeze": "campaigns.closing.missing campaigns.closing.freeze campaigns.closing.seal",
    "campaigns:check-seal": "campaigns.closing.check_seal"
    " campaigns.closing.freeze_progress campaigns.closing.call_off_freeze",
    "campaigns:manifest": "campaigns.closing.manifest",
    # findings
    "findings:queue": "findings.review.reviews",
    "findings:campaign": "findings.review.findings findings.review.reviews",
    "findings:detail": "findings.review.finding findings.evidence.evidence"
    " findings.review.following",
    "findings:same": "findings.review.findings findings.review.decide_together",
    "findings:site-findings": "findings.review.findings findings.review.finding",
    "findings:decide": "findings.review.decide",
    "findings:note": "findings.review.note",
    "findings:warc": "findings.evidence.record",
    "findings:probes": "findings.evidence.probes",
    "findings:site": "campaigns.results.report findings.review.findings"
    " findings.manual.manual_findings findings.contests.contests",
    "findings:alike": "findings.review.decide_alike",
    "findings:evidence": "findings.evidence.whole",
    "findings:manual": "findings.manual.manual_findings findings.manual.manual_finding",
    "findings:enter-manual": "findings.manual.indicators findings.manual.enter"
    " findings.manual.enter_with_file",
    "findings:confirm-manual": "findings.manual.confirm",
    "findings:withdraw-manual": "findings.manual.withdraw",
    "findings:manual-file": "findings.manual.file",
    "findings:mine": "findings.contests.sites_out_for_reply",
    "findings:contests": "findings.contests.contests",
    "findings:file-contest": "findings.contests.file findings.contests.file_with_attachment",
    "findings:contest": "findings.contests.contest findings.contests.decide",
    "findings:withdraw-contest": "findings.contests.withdraw",
    "findings:contest-attachment": "findings.contests.attachment",
    "findings:exemptions": "findings.exemptions.exemptions",
    "findings:propose-exemption": "findings.exemptions.propose",
    "findings:exemption": "findings.exemptions.exemption findings.exemptions.approve"
    " findings.exemptions.refuse findings.exemptions.withdraw",
    # circulars
    "circulars:list": "circulars.circulars.circulars",
    "circulars:begin": "circulars.circulars.begin",
    "circulars:editor": "circulars.circulars.circular circulars.circulars.save"
    " circulars.circulars.figures circulars.circulars.check circulars.publishing.errata"
    " circulars.publishing.files",
    "circulars:again": "circulars.circulars.compose_again",
    "circulars:bring-back": "circulars.circulars.bring_back",
    "circulars:sign": "circulars.circulars.sign",
    "circulars:wordings": "circulars.wordings.wordings circulars.wordings.keep"
    " circulars.wordings.drop",
    "circulars:preview": "circulars.publishing.file",
    "circulars:versions": "circulars.circulars.versions circulars.circulars.changes",
    "circulars:submit": "circulars.publishing.submit",
    "circulars:send-back": "circulars.publishing.send_back",
    "circulars:publish": "circulars.publishing.publish",
    "circulars:attach": "circulars.publishing.attach",
    "circulars:detach": "circulars.publishing.detach",
    "circulars:correct": "circulars.publishing.correct",
    "circulars:file": "circulars.publishing.file",
    "circulars:statistics": "circulars.statistics.statistics",
    "circulars:compare": "circulars.statistics.compare",
    "circulars:trends": "circulars.statistics.trends",
    "circulars:reached": "circulars.statistics.reached",
    "circulars:never-drawn": "circulars.statistics.never",
    "circulars:site-trend": "circulars.statistics.site",
    "circulars:reason-sites": "circulars.statistics.reason_sites",
    "circulars:indicators": "circulars.statistics.indicators",
    "circulars:indicator": "circulars.statistics.indicators",
    "circulars:indicator-sites": "circulars.statistics.indicator_sites",
    "circulars:public-index": "circulars.open_data.published circulars.open_data.dictionary",
    "circulars:public": "circulars.open_data.published_one circulars.open_data.published_sites"
    " circulars.open_data.published_sites_csv circulars.open_data.published_regions_csv"
    " circulars.open_data.published_files circulars.open_data.published_draw",
    "circulars:public-text": "circulars.open_data.published_file",
    "circulars:public-file": "circulars.open_data.published_file",
}

_BROWSER = "signing in is a person's act in a browser; programs have tokens"
_OWN = "a person's own password, factor, session or token: changed by that person in a browser"
_BLANK = "an empty list for people to fill in; docs/api.md says which columns there are"
# url name → why no operation does the same.
REASONS: dict[str, str] = {
    **dict.fromkeys(
        ("people:sign-in", "people:code", "people:oidc", "people:oidc-back", "people:sign-out"),
        _BROWSER,
    ),
    "people:accept": "whoever opens an invitation does so in a browser, mostly without an account yet",
    **dict.fromkeys(
        (
            "people:password",
            "people:end-own-session",
            "people:two-factor",
            "people:two-factor-codes",
            "people:two-factor-off",
            "people:own-oidc-off",
            "people:token",
            "people:end-own-token",
        ),
        _OWN,
    ),
    "people:act-as": "a token acts in the one role it was made for",
    "orgs:template": _BLANK,
    "findings:page": "the stored page shown to a person with the fault marked; programs take the"
    " WARC record, which holds the page as it was",
    "web:kept": "a form that met an ended session of a browser",
    "web:language": "a choice of the browser; programs send Accept-Language",
    "web:style": "the components of the pages, for those who build them",
    "web:icon": "no page: the icon of the office",
    "web:health": "no page: GET /healthz is for monitoring programs already",
}
