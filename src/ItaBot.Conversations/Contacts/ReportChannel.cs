using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Contacts;

/// <summary>Where corruption can be reported.</summary>
/// <param name="Name">Whose channel it is.</param>
/// <param name="Phone">Its telephone number as it is dialled.</param>
/// <param name="Standing">How far the number can be relied on.</param>
public sealed record ReportChannel(LocalText Name, string Phone, Standing Standing);
