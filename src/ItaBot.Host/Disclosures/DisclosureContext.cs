using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Disclosures;

/// <summary>What a row of a table of published links is held against.</summary>
/// <param name="Rules">The rules that are known.</param>
/// <param name="Agencies">The agencies on record.</param>
/// <param name="AgencyId">The agency of the whole table; null where each row names its own.</param>
/// <param name="ThisYear">The fiscal year of today, Buddhist era.</param>
internal sealed record DisclosureContext(RuleBook Rules, IReadOnlyList<Agency> Agencies, string? AgencyId, int ThisYear);
