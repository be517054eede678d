namespace ItaBot.Conversations.Contacts;

/// <summary>How agencies are reached, and where corruption can be reported.</summary>
/// <param name="Channels">Where corruption can be reported outside of the agency, in order.</param>
/// <param name="Agencies">How agencies are reached, by id; an agency that nobody entered is absent.</param>
public sealed record ContactBook(IReadOnlyList<ReportChannel> Channels, IReadOnlyDictionary<string, AgencyContact> Agencies);
