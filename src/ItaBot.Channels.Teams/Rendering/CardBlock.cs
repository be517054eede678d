using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>A part of a card that is not torn apart: a row, or a note where <paramref name="Row"/> is null.</summary>
/// <param name="Row">The row.</param>
/// <param name="Note">The note.</param>
/// <param name="Bytes">What it adds to the card's JSON.</param>
internal sealed record CardBlock(CardRow? Row, string? Note, int Bytes);
