using System.Text;
using ItaBot.FakeLine.Faults;
using Microsoft.AspNetCore.Http;

namespace ItaBot.FakeLine.Serving;

/// <summary>Answers a request, with what goes wrong before or after it is processed.</summary>
internal static class FaultyAnswer
{
    public static async Task WriteAsync(
        HttpContext context, Fault? fault, Func<Task<LineResponse>> process, TimeProvider clock, CancellationToken cancellationToken)
    {
        switch (fault)
        {
            case null:
                await WriteAsync(context, await process());
                break;
            case Fault.Answer answer:
                await WriteAsync(context, LineResponse.Error(answer.Status, answer.Message));
                break;
            case Fault.AnswerAfterwards answer:
                await process();
                await WriteAsync(context, LineResponse.Error(answer.Status, answer.Message));
                break;
            case Fault.Cut cut:
                await ProcessIf(cut.IsProcessed, process);
                context.Abort();
                break;
            case Fault.Hang hang:
                await ProcessIf(hang.IsProcessed, process);
                await WaitAsync(Timeout.InfiniteTimeSpan, clock, cancellationToken);
                context.Abort();
                break;
            case Fault.Delay delay:
                await WaitAsync(delay.For, clock, cancellationToken);
                await WriteAsync(context, await process());
                break;
            case Fault.Until until:
                await until.Opened.WaitAsync(cancellationToken);
                await WriteAsync(context, await process());
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    public static async Task WriteAsync(HttpContext context, LineResponse response)
    {
        var bytes = Encoding.UTF8.GetBytes(response.Body);
        context.Response.StatusCode = response.Status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        if (response.AcceptedRequestId is { } accepted)
        {
            context.Response.Headers["x-line-accepted-request-id"] = accepted;
        }

        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task ProcessIf(bool isProcessed, Func<Task<LineResponse>> process) => isProcessed ? process() : Task.CompletedTask;

    private static async Task WaitAsync(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken)
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
