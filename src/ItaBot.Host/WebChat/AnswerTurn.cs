using ItaBot.Conversations;
using ItaBot.Conversations.Answers;

namespace ItaBot.Host.WebChat;

/// <summary>Answers one message.</summary>
/// <param name="turn">The message, as whom and when.</param>
/// <param name="cancellationToken">Ends when the browser goes away.</param>
internal delegate Task<Answer> AnswerTurn(Turn turn, CancellationToken cancellationToken);
