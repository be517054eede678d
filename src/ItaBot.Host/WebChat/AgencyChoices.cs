namespace ItaBot.Host.WebChat;

/// <summary>The agencies that can be asked about.</summary>
/// <param name="Default">The id of the configured one, which is meant where nobody chooses.</param>
/// <param name="Agencies">Those that have an assessment.</param>
internal sealed record AgencyChoices(string Default, IReadOnlyList<AgencyChoice> Agencies);
