using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Officers;

/// <summary>A one-time code for an officer.</summary>
/// <param name="Agency">The officer's agency.</param>
/// <param name="Name">What the officer is called.</param>
/// <param name="OfficerId">Their id in the directory; null where they are not in it.</param>
/// <param name="Code">Its digits, in groups.</param>
/// <param name="ExpiresAt">From when it is of no use, in the time of the people.</param>
internal sealed record OfficerCode(Agency Agency, string Name, string? OfficerId, string Code, DateTimeOffset ExpiresAt);
