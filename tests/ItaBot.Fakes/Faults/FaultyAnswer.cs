using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ItaBot.Fakes.Faults;

/// <summary>Answers a request, with what goes wrong before or after it is processed.</summary>
/// <param name="say">How the server words an error.</param>
/// <param name="clock">The server's clock.</param>
public sealed class FaultyAnswer(Func<int, string, FakeResponse> say, TimeProvider clock)
{
    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <param name="fault">What goes wrong; null for nothing.</param>
    /// <param name="process">Does what is asked for.</param>
    /// <param name="cancellationToken">Ends what hangs.</param>
    public async Task WriteAsync(
        HttpContext context, Fault? fault, Func<Task<FakeResponse>> process, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(process);
        switch (fault)
        {
            case null:
                await (await process()).WriteAsync(context);
                break;
            case Fault.Answer answer:
                await ResponseOf(answer).WriteAsync(context);
                break;
            case Fault.AnswerAfterwards answer:
                await process();
                await say(answer.Status, answer.Message).WriteAsync(context);
                break;
            case Fault.Cut cut:
                await ProcessIf(cut.IsProcessed, process);
                context.Abort();
                break;
            case Fault.Hang hang:
                await ProcessIf(hang.IsProcessed, process);
                await WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);
                context.Abort();
                break;
            case Fault.Delay delay:
                await WaitAsync(delay.For, cancellationToken);
                await (await process()).WriteAsync(context);
                break;
            case Fault.Until until:
                await until.Opened.WaitAsync(cancellationToken);
                await (await process()).WriteAsync(context);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private FakeResponse ResponseOf(Fault.Answer answer)
    {
        var response = answer.Body is null ? say(answer.Status, answer.Message) : new FakeResponse(answer.Status, answer.Body);
        return answer.Headers.Count == 0 ? response : response with { Headers = answer.Headers };
    }

    private static Task ProcessIf(bool isProcessed, Func<Task<FakeResponse>> process) => isProcessed ? process() : Task.CompletedTask;

    private async Task WaitAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(time, clock, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The caller gave up, which is what it was waited for.
        }
    }
}
